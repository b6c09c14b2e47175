import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import rule from '../../../rules/catalog/personal-account-used.ts';
import { questions } from '../../../rules/data/questions.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import { people } from '../../../rules/people.ts';
import { trace } from '../../../rules/trace.ts';
import { english, type Language, languageOf, words } from '../../../rules/words/language.ts';
import { takes } from '../../../rules/words/wording.ts';
import {
  problemOfSeveral,
  readLanguage,
  readOptions,
  replyLanguages,
} from '../../../tools/diagnose/options.ts';
import { asJson, asText } from '../../../tools/diagnose/print.ts';
import { table } from '../../../tools/diagnose/print-table.ts';
import { traceText } from '../../../tools/diagnose/print-trace.ts';
import {
  answerTexts,
  argumentTexts,
  optionTexts,
  tableTexts,
  traceTexts,
  usageTexts,
} from '../../../tools/diagnose/texts.ts';
import { usage } from '../../../tools/diagnose/usage.ts';
import { localeTags, readLocale } from '../../../tools/locales.ts';
import { observation as seen } from '../../observation.ts';
import { newFolder, removeInputs } from './support.ts';

afterAll(removeInputs);

const file = {
  language: 'fr',
  name: 'Français',
  words: {
    [rule.title]: 'Vous utilisez un compte personnel',
    [rule.fixes[0]?.title ?? '']: 'Reconnectez-vous avec votre compte professionnel',
    [questions.program.text]: 'Quel est le programme de votre entreprise\u202f?',
    [questions.program.answers['ai-cloud-partner']]: 'Programme AI Cloud Partner',
    'The page shows the code **{value}**.': 'La page affiche le code **{value}**.',
    [takes['a-minute']]: 'une minute environ',
    [people.you]: 'Vous',
    [usageTexts.several]: 'Plusieurs FILE donnent un tableau.',
    [optionTexts.lang]: 'la langue\u00a0: {known}',
    [argumentTexts.noFile]: 'aucun FILE',
    [argumentTexts.urlOfSeveral]: '--url pour {count} {count|one:FILE|other:FILEs}',
    [answerTexts.whatToDo]: 'Que faire\u00a0:',
    [answerTexts.recognisedBy]: 'Reconnu à\u00a0:',
    [tableTexts.file]: 'FICHIER',
    [tableTexts.match]: 'sûr',
    [tableTexts.unusable]: 'inutilisable',
    [traceTexts.place]: '{rule} ({verdict}), rang {place}',
    [traceTexts.others]: '{count} {count|one:autre règle|other:autres règles} sans indice.',
  },
};

/** A folder of translations with these files. */
function localesWith(files: Readonly<Record<string, unknown>>): string {
  const made = newFolder();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(made, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return made;
}

/** The problem with `--lang xx`, in English. */
function problemWith(lang: string, locales: string): string | undefined {
  const language = readLanguage(['--lang', lang], locales);
  return 'problem' in language ? words(english, language.problem) : undefined;
}

const locales = localesWith({ 'fr.json': file, 'fr.glossary.json': {}, 'notes.txt': 'x' });

describe('--lang', () => {
  test('without it, with en, and without a value: English', () => {
    for (const args of [[], ['x.json', '--json'], ['--lang', 'en'], ['--lang=en'], ['x', '--lang']]) {
      expect(readLanguage(args, locales)).toBe(english);
    }
  });

  test('is found among all other arguments, also wrong ones; the last one counts', () => {
    const all = [
      ['--lang', 'fr'],
      ['x.json', '--lang=fr', '--json'],
      ['--colour', 'x', '--status', '9', '--lang', 'fr'],
      ['--lang', 'tlh', '--lang', 'fr'],
    ];
    for (const args of all) expect(readLanguage(args, locales)).toMatchObject({ tag: 'fr' });
  });

  test.each(['tlh', '../fr', 'fr.glossary', 'FR', '', 'constructor'])('%j is not known', (lang) => {
    expect(problemWith(lang, locales)).toBe(`--lang "${lang}" is not known (known: en, fr)`);
  });

  test('one line, whatever was written', () => {
    expect(problemWith('x\ny\u001b[31m'.repeat(100), locales)).toMatch(/^--lang "x y \[31m[^\n]{60,200}$/);
  });

  test.each<[string, unknown]>([
    ['cut off', '{"language": "fr"'],
    ['empty', ''],
    ['null', 'null'],
    ['a list', []],
    ['another language', { ...file, language: 'de' }],
    ['no words', { language: 'fr', name: 'Français' }],
    ['words that are no words', { ...file, words: { Close: 1 } }],
    ['another direction', { ...file, direction: 'up' }],
  ])('a file that is broken: %s', (_, content) => {
    const broken = localesWith({ 'fr.json': content });
    expect(problemWith('fr', broken)).toMatch(/^[^\n]*assets\/locales\/fr\.json[^\n]*leave out --lang$/);
    expect(() => readLocale('fr', broken)).toThrow('fr.json');
  });

  test('which languages there are', () => {
    expect(localeTags(locales)).toEqual(['fr']);
    expect(localeTags(join(locales, 'nowhere'))).toEqual([]);
    expect(readLocale('fr', locales)).toEqual(file);
  });

  test('a reply is offered in no language that is not whole', () => {
    const half = { ...file, language: 'nl', name: 'Nederlands' };
    const made = localesWith({ 'fr.json': { ...file, complete: true }, 'nl.json': half, 'it.json': '{' });
    expect(replyLanguages(made)).toEqual(['en', 'fr']);
  });
});

describe('what is printed in another language', () => {
  const french = languageOf(file);
  const one = { observations: [seen({ codes: ['AADSTS50020'], accountKind: 'personal' })], answers: {} };
  const diagnosis = diagnose(one);

  test('the answer', () => {
    const text = asText(french, diagnosis);
    expect(text).toMatch(/^Vous utilisez un compte personnel\n/);
    expect(text).toContain(
      '\nQue faire\u00a0:\n1. Reconnectez-vous avec votre compte professionnel (Vous; une minute environ)\n',
    );
    expect(text).toContain('\nReconnu à\u00a0:\n  - La page affiche le code AADSTS50020.\n');
    expect(text).toMatch(
      /\nQuel est le programme de votre entreprise\u202f\?\n {2}--answer program=ai-cloud-partner /,
    );
    expect(text).toContain('  Programme AI Cloud Partner\n');
  });

  test('as JSON: the words are others, everything else is the same', () => {
    const wordless = (language: Language) =>
      JSON.parse(
        JSON.stringify(asJson(language, one.observations[0], diagnosis), (key, value: unknown) =>
          ['title', 'steps', 'text'].includes(key) ? typeof value : value,
        ),
      );
    expect(wordless(french)).toEqual(wordless(english));
    const { findings, questions } = asJson(french, one.observations[0], diagnosis).diagnosis;
    expect(findings[0]).toMatchObject({
      rule: 'personal-account-used',
      title: 'Vous utilisez un compte personnel',
      fixes: [{ who: ['you'], title: 'Reconnectez-vous avec votre compte professionnel' }, {}, {}],
    });
    expect(questions.map(({ text }) => text)).toContain('Quel est le programme de votre entreprise\u202f?');
  });

  test('the table: heads, results and titles; rules and people by their ids', () => {
    const text = table(french, [
      { file: 'a.json', result: diagnosis },
      { file: 'b.json', result: 'unusable' },
    ]);
    const [head, first, second] = text.split('\n');
    expect(head).toMatch(/^FICHIER +RESULT +FINDING +WHO$/);
    expect(first).toMatch(/^a\.json +sûr +personal-account-used +you +Vous utilisez un compte personnel$/);
    expect(second).toMatch(/^b\.json +inutilisable$/);
  });

  test('the trace, with the plural form of the number', () => {
    const text = traceText(french, trace(one));
    expect(text).toMatch(
      /\n {2}1\. personal-account-used \(sûr\), rang 1\n {5}- La page affiche le code AADSTS50020\.\n/,
    );
    expect(text).toMatch(/\n\d+ autres règles sans indice\.\n$/);
    expect(traceText(french, { ...trace(one), others: 1 })).toMatch(/\n1 autre règle sans indice\.\n$/);
  });

  test('the usage, with the names of the options as they are', () => {
    expect(usage(french)).toMatch(/\nPlusieurs FILE donnent un tableau\.\n/);
    expect(usage(french)).toMatch(/\n {2}--lang xx +la langue\u00a0: en/);
  });

  test('problems with the arguments', () => {
    const said = (args: string[]) => {
      const options = readOptions(args);
      if (options === 'help') return undefined;
      const wrong = 'problem' in options ? options : problemOfSeveral(options.files.length, options);
      return wrong && words(french, wrong.problem);
    };
    expect(said([])).toBe('aucun FILE');
    expect(said(['a', 'b', '--url', 'https://x.example'])).toBe('--url pour 2 FILEs');
  });
});
