import { describe, expect, test } from 'vitest';
import { takeIn } from '../../../reports/intake/intake.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import { codes, now, read } from './support.ts';

/** Kinds of writing that a desk gets, each in a few words. */

describe('a table of bars', () => {
  test.each([
    '| what | value |\n|---|---|\n| Error code | 50105 |\n| Where | Partner Center |',
    '| Error code | Application |\n|:--|--:|\n| 50105 | Partner Center |',
    '||Error code||50105||\n||Application||Partner Center||',
  ])('%j', async (text) => {
    const [first] = (await read(text)) as Exclude<Awaited<ReturnType<typeof read>>, string>;
    expect(first).toMatchObject({ codes: ['AADSTS50105'], rule: 'app-not-assigned' });
  });
});

test.each([
  'Partner Center newsletter: join the webinar, your registration code is 50126.',
  'Espace partenaires : notre code postal est 50076.',
  'Centro de partners: su código de verificación es 50034',
  'Partner Center Schulung: Ihr Aktionscode: 53003',
])('a code of another thing is none of an error: %j', async (text) => {
  expect(await codes(text)).toEqual([]);
});

test.each([
  'AADSTS50020: gebruiker van identiteitsprovider „live.com“ bestaat niet in de tenant van Partner Center',
  'AADSTS50020 Partner Center: user account from identity provider live.com does not exist',
])('whose account it is, in whatever words: %j', async (text) => {
  const taken = await takeIn(new Blob([text]), { now });
  if ('problem' in taken) throw new Error(taken.problem.text);
  const { observations, answers } = taken.cases[0].report;
  expect(observations[0]?.accountKind).toBe('personal');
  expect(diagnose({ observations, answers }).findings[0]?.rule).toBe('personal-account-used');
});

test('what stands between single marks is quoted', async () => {
  const [first] = (await read(
    "Buenas, al conectar la aplicación con Partner Center sale 'Se necesita aprobación del administrador' y no sigue.",
  )) as Exclude<Awaited<ReturnType<typeof read>>, string>;
  expect(first?.rule).toBe('admin-consent-required');
});
