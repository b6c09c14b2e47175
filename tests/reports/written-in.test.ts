import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeInText } from '../../reports/intake/intake.ts';
import { writtenIn } from '../../reports/written-in.ts';

const tickets = readFileSync(join(import.meta.dirname, '../wild/tickets.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; language: string; text: string });

describe('what a ticket is written in', () => {
  test('of the tickets from public sources none is wrong, and nine of ten are known', () => {
    const read = tickets.map(({ id, language, text }) => ({ id, language, read: writtenIn(text) }));
    expect(read.filter((one) => one.read && one.read !== one.language)).toEqual([]);
    const known = read.filter((one) => one.read).length;
    expect(known / tickets.length).toBeGreaterThan(0.9);
  });

  test.each([
    [
      'a page in English, quoted by somebody French',
      'Bonjour, je n’arrive plus à entrer. Voici le message :\nAADSTS50020: User account from identity provider does not exist in tenant and cannot access the application in that tenant. The account needs to be added as an external user in the tenant first.',
      'fr',
    ],
    [
      'the newest message counts',
      'Danke, das hat leider nicht geholfen, ich bekomme wieder die Meldung.\n\n-----Original Message-----\nHello, please open the page in a private window and sign in with your work account.',
      'de',
    ],
    ['ids and codes say nothing', 'AADSTS53003 019ecfc0-6477-4d44-8c67-f5406841ca71', undefined],
    ['a name of letters is none', 'az login --tenant contoso.example', undefined],
    ['an apostrophe of a typewriter', "Bonjour, j'ai un souci, c'est l'erreur 50020.", 'fr'],
  ])('%s', (_, text, language) => {
    expect(writtenIn(text)).toBe(language);
  });

  test('a case says it', async () => {
    const taken = await takeInText('Hallo, ich bekomme beim Anmelden die Meldung AADSTS53003.', {
      now: new Date(),
    });
    expect(taken).toMatchObject({ cases: [{ written: 'de', report: { language: 'de' } }] });
  });
});
