import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Phrase, phrases } from '../../rules/data/phrases.ts';
import { nameInCode, withRule } from '../../tools/new/catalog-index.ts';
import { withWording } from '../../tools/new/phrases-file.ts';
import { Refusal } from '../../tools/new/report.ts';
import { comparable } from '../../tools/new/sentence.ts';
import { newHost } from '../../tools/new-host.ts';
import { newRule } from '../../tools/new-rule.ts';
import { newSentence } from '../../tools/new-sentence.ts';

/** What the commands refuse. What they write is tried by readme.test.ts. */

const commands = { 'new-rule': newRule, 'new-sentence': newSentence, 'new-host': newHost };
type Name = keyof typeof commands;

async function refused(name: Name, says: RegExp, args: readonly string[]): Promise<void> {
  const refusal = await (async () => commands[name](args))().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).message).toMatch(says);
}

test.each(Object.keys(commands))('%s says in a line why it wrote nothing, and ends with 2', async (name) => {
  const file = join(import.meta.dirname, '../../tools', `${name}.ts`);
  const ran = await new Promise((resolve) => {
    execFile(process.execPath, [file, 'No\nid'], (error, stdout, stderr) =>
      resolve({ status: error?.code, stdout, stderr }),
    );
  });
  const line = expect.stringMatching(new RegExp(`^${name}: [^\\n]+\\n$`));
  expect(ran).toEqual({ status: 2, stdout: '', stderr: line });
});

describe('new-rule refuses', () => {
  const who = ['--who', 'you', '--source', 'entra-codes'];
  test.each<[RegExp, string[]]>([
    [/name one rule\. Usage/, []],
    [/"Bad_Id" is no id/, ['Bad_Id', '--code', 'AADSTS99999999', ...who]],
    [/"class" is no id/, ['class', '--code', 'AADSTS99999999', ...who]],
    [/mfa-required.ts is there already/, ['mfa-required', '--code', 'AADSTS99999999', ...who]],
    [/say how it is recognised/, ['new-state', ...who]],
    [/say who acts/, ['new-state', '--code', 'AADSTS99999999']],
    [
      /is explained by rules\/catalog\/personal-account-used.ts/,
      ['new-state', '--code', 'AADSTS50020', ...who],
    ],
    [/--phrase "no-such" is not known/, ['new-state', '--phrase', 'no-such', ...who]],
    [/--who "boss" is not known/, ['new-state', '--code', 'AADSTS99999999', '--who', 'boss']],
    [
      /--after "nothing" is not known/,
      ['new-state', '--code', 'AADSTS99999999', ...who, '--after', 'nothing'],
    ],
    [/the answer to area "moon"/, ['new-state', '--answer', 'area=moon', ...who]],
    [/Unknown option '--colour'/, ['new-state', '--colour', 'red']],
  ])('%s', (says, args) => refused('new-rule', says, args));
});

describe('new-sentence refuses', () => {
  const given = ['--phrase', 'service-fault', '--lang', 'en', '--from', 'seen'];
  test.each<[RegExp, string[]]>([
    [/give one sentence/, given],
    [/--phrase, --lang and --from are needed/, ['Something']],
    [/is covered: service-fault has/, [...given, 'This page has encountered a problem, sorry']],
    [/too short to mean anything/, [...given, 'Oops!']],
    [/too short for the beginning/, [...given, 'It went wrong']],
    [/holds an e-mail address/, [...given, 'Hello jane@contoso.com, something is wrong']],
    [/holds a placeholder/, [...given, 'Hello {name}, something is wrong here']],
    [
      /a new phrase: say on which pages/,
      ['--phrase', 'new-one', '--lang', 'en', '--from', 'seen', 'Something has failed here'],
    ],
    [
      /stands on pages of partner-center, not entra/,
      [...given, '--where', 'entra', 'Something has failed here'],
    ],
    [/--lang "xq" is no language/, [...given, '--lang', 'xq', 'Something has failed here']],
  ])('%s', (says, args) => refused('new-sentence', says, args));
});

describe('new-host refuses', () => {
  test.each<[RegExp, string[]]>([
    [/name one host/, []],
    [/is no host/, ['https://login.live.com/', '--family', 'personal']],
    [/is there already: personal/, ['login.live.com', '--family', 'personal']],
    [/say what kind of pages/, ['sign.microsoft.com']],
    [/is a new family: say more/, ['sign.microsoft.com', '--family', 'sign-page']],
  ])('%s', (says, args) => refused('new-host', says, args));
});

test('a rule stands where it was asked for', () => {
  const index =
    "import aB from './a-b.ts';\n\n/** … */\nexport const catalog: readonly Rule[] = [\n  aB,\n];\n";
  expect(nameInCode('c-d-2x')).toBe('cD2x');
  expect(withRule(index, 'c-d', { where: 'after', rule: 'a-b' })).toMatch(/aB,\n {2}cD,\n\]/);
  expect(withRule(index, 'c-d', { where: 'before', rule: 'a-b' })).toMatch(
    /import cD from '\.\/c-d\.ts';\n\n[\s\S]*\n {2}cD,\n {2}aB,/,
  );
});

test('every phrase that is there can get a wording', () => {
  const end = '\n} as const satisfies Record<string, Phrase>;';
  const entries = [
    "  'a-b': { where: 'entra', places: ['x'], wordings: [] },",
    "  'c-d': {\n    where: 'entra',\n    wordings: [{ lang: 'en', text: 'one, [two]', from: 'seen' }],\n  },",
    "  'e-f': {\n    where: 'personal',\n    wordings: [\n      { lang: 'en', text: 'one', from: 'docs' },\n    ],\n  },",
  ];
  const source = `export const phrases = {\n${entries.join('\n')}${end}\n`;
  const with_ = (id: string, behind?: string) =>
    withWording(
      source,
      id,
      { where: 'entra', wordings: [{ lang: 'en', text: "it's", from: 'docs' }] },
      behind,
    );
  const said = `{ lang: 'en', text: "it's", from: 'docs' }`;
  expect(with_('a-b')).toContain(`places: ['x'], wordings: [${said}] },`);
  expect(with_('c-d')).toContain(`from: 'seen' },${said}],\n  },`);
  expect(with_('e-f')).toContain(`from: 'docs' },${said}],\n  },`);
  expect(with_('g-h', 'c-d')).toContain(`\n  },\n  'g-h': { where: 'entra', wordings: [${said}] },\n  'e-f'`);
});

test('every sentence is in the form that is compared', () => {
  for (const { wordings } of Object.values<Phrase>(phrases)) {
    for (const { text } of wordings)
      expect(comparable(`  ${text.toUpperCase()}.`.replaceAll("'", '’'))).toBe(text);
  }
});
