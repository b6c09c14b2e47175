import { catalog } from '../rules/catalog/index.ts';
import { type Phrase, phrases as table, type Wording } from '../rules/data/phrases.ts';
import { addWording, phrasesName } from './new/phrases-file.ts';
import { argumentsOf, command, oneOf, Refusal, say } from './new/report.ts';
import { checkNew, checkSentence, comparable } from './new/sentence.ts';

/**
 * `npm run new-sentence -- --phrase access-denied --lang nl --from seen "Toegang geweigerd"`: one more wording of a
 * phrase, or with `--where` the first of a new one. Exit status: 0 written, 2 not.
 */

const usage =
  'npm run new-sentence -- --phrase ID --lang xx --from docs|seen|inferred [--where entra|personal|password|partner-center] [--whole] "the beginning of the sentence"';
const options = {
  phrase: { type: 'string' },
  lang: { type: 'string' },
  from: { type: 'string' },
  where: { type: 'string' },
  whole: { type: 'boolean', default: false },
} as const;

const phrases: Readonly<Record<string, Phrase>> = table;
const places: readonly Phrase['where'][] = ['entra', 'personal', 'password', 'partner-center'];
const origins: readonly Wording['from'][] = ['docs', 'seen', 'inferred'];

if (import.meta.main) await command('new-sentence', newSentence);

/** @throws Refusal, before anything is written */
export async function newSentence(args: readonly string[]): Promise<void> {
  const { values, positionals } = argumentsOf(args, options, usage);
  const { phrase: id, lang, from } = values;
  const [words, more] = positionals;
  if (!words || more !== undefined) throw new Refusal(`give one sentence, in quotes. Usage: ${usage}`);
  if (!id || !lang || !from) throw new Refusal(`--phrase, --lang and --from are needed. Usage: ${usage}`);
  const known = phraseOf(id, values);
  const text = comparable(words);
  checkSentence(text, known.whole === true);
  checkNew(phrases, id, known, text);
  const wording: Wording = { lang: languageFrom(lang), text, from: oneOf(from, origins, '--from') };
  await addWording(phrases, id, { ...known, wordings: [...known.wordings, wording] });
  say([phrasesName], next(id, known, wording));
}

/** The phrase as it is, or a new one without a wording. */
function phraseOf(id: string, { where, whole }: { where?: string; whole: boolean }): Phrase {
  const known = phrases[id];
  if (!known) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
      throw new Refusal(`--phrase "${id}" is no id: two words or more in small letters, as access-denied`);
    }
    if (!where)
      throw new Refusal(
        `${id} is a new phrase: say on which pages it stands with --where (${places.join(', ')})`,
      );
    return { where: oneOf(where, places, '--where'), ...(whole && { whole: true }), wordings: [] };
  }
  if (where && where !== known.where)
    throw new Refusal(`${id} stands on pages of ${known.where}, not ${where}`);
  if (whole && !known.whole)
    throw new Refusal(`${id} is found at the beginning of a sentence: --whole would change it`);
  return known;
}

function languageFrom(lang: string): string {
  try {
    if (Intl.DisplayNames.supportedLocalesOf(lang)[0] === lang) return lang;
  } catch {
    // Not even of the form of a language.
  }
  throw new Refusal(`--lang "${lang}" is no language: write de, pt, zh-CN`);
}

function next(id: string, { where }: Phrase, { text, lang, from }: Wording): string[] {
  const users = catalog.filter(({ signals }) =>
    signals.some(({ phrase }) => (phrase as readonly string[] | undefined)?.includes(id)),
  );
  const named = users.map((rule) => rule.id).join(', ');
  return [
    users.length > 0
      ? `it counts for ${named}: read whether their words fit`
      : `no rule looks for it: npm run new-rule -- <id> --phrase ${id} --who … --source …`,
    `a page that says "${text}" as Microsoft prints it: tests/pages/${id}-${lang.toLowerCase()}/ with page.html and visit.json, as its neighbours${from === 'inferred' ? '; inferred alone is never a match' : ''}`,
    `npm test (the wording itself is tried on a page of ${where} by tests/rules/data/phrases.test.ts)`,
  ];
}
