import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { LocaleFile } from '../../rules/words/language.ts';
import { localeTags, readLocale } from '../../tools/locales.ts';
import { root } from '../../tools/run.ts';
import { overlayOf } from '../../tools/words/build.ts';
import { allWords, shownWords } from '../../tools/words/collect.ts';
import { behind, completeness, gapsOf } from '../../tools/words/gaps.ts';
import { termsIn, termsOf, tookThePlaceOf } from '../../tools/words/todo.ts';

/** Where the sentences are found, what a translation lacks, and what of it the extension carries. */

const said = new Map([
  ['Close', ['components/popup/texts.ts', 'rule mfa-failed']],
  ['Open {name}', ['rule mfa-failed']],
]);
const file: LocaleFile = {
  language: 'fr',
  name: 'Français',
  complete: true,
  words: { Close: '', 'Shut it': 'Fermez-le' },
};

test('a table is found by the name of its file, in whatever room', () => {
  const places = new Set([...allWords().values()].flat());
  for (const table of [
    'components/shared/texts.ts',
    'components/popup/report-texts.ts',
    'settings/texts.ts',
    'reports/texts.ts',
    'rules/search/texts.ts',
    'tools/diagnose/texts.ts',
  ])
    expect(places).toContain(table);
});

test('what is missing is named with the place that says it, what is no longer said by itself', () => {
  expect(gapsOf(file, said)).toEqual({
    missing: [
      { place: 'components/popup/texts.ts', text: 'Close' },
      { place: 'rule mfa-failed', text: 'Open {name}' },
    ],
    stale: ['Shut it'],
  });
  expect(behind(file, said)).toEqual([
    'fr: not translated: components/popup/texts.ts: Close',
    'fr: not translated: rule mfa-failed: Open {name}',
    'fr: no longer said: Shut it',
  ]);
});

test('how complete a language is', () => {
  expect(completeness(file, said)).toBe('fr: 0 of 2 sentences');
});

test('a new sentence is told what it takes the place of, where one is alike, and which terms stand in it', () => {
  const stale = ['Ask the Global admin for a role', 'Wait an hour', 'Close the page'];
  expect(tookThePlaceOf('Ask a Global admin for another role', stale)).toBe(
    'Ask the Global admin for a role',
  );
  expect(tookThePlaceOf('Open the page of your account', stale)).toBeUndefined();
  const glossary = {
    terms: [
      { en: 'Global admin', de: ['Globaler Administrator', 'globale Administrator'] },
      { en: 'role', de: ['Rolle'] },
      { en: 'tenant', de: ['Mandant'] },
      { en: 'no form in this language', fr: ['x'] },
    ],
  };
  expect(termsIn('Ask the Global admin for a role.', termsOf(glossary, 'de'))).toEqual([
    'Global admin = Globaler Administrator',
    'role = Rolle',
  ]);
});

test('a language in the making may have gaps', () => {
  const { complete: _, ...begun } = file;
  expect(behind(begun, said)).toEqual([]);
});

test('the check before a release fails where one is behind, and only there', async () => {
  const run = promisify(execFile)(process.execPath, ['tools/words.ts', '--check'], { cwd: root });
  const code = await run.then(
    () => 0,
    (error: { code: number }) => error.code,
  );
  const gaps = localeTags().flatMap((tag) => behind(readLocale(tag), allWords()));
  expect(code).toBe(gaps.length > 0 ? 1 : 0);
});

test('the extension carries no gap, nothing that is no longer said and nothing of the command line', () => {
  const shown = new Set(['Close', 'Undo']);
  const words = { Close: 'Fermer', Undo: '', 'Shut it': 'Fermez-le', 'print this': 'affiche ceci' };
  expect(overlayOf({ ...file, words }, shown)).toEqual({ language: 'fr', words: { Close: 'Fermer' } });
  expect(shownWords()).toContain('That solved it');
  expect(shownWords()).not.toContain('print this');
  expect(allWords().has('print this')).toBe(true);
});

test('a tag that no language has is refused, and no file is begun', async () => {
  for (const tag of ['xx', 'pt-br']) {
    const run = promisify(execFile)(process.execPath, ['tools/words.ts', tag], { cwd: root });
    await expect(run, tag).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('by its tag') });
    expect(existsSync(join(root, 'assets/locales', `${tag}.json`)), tag).toBe(false);
  }
});
