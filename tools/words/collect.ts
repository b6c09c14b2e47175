import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalog } from '../../rules/catalog/index.ts';
import { conceptIds } from '../../rules/data/concepts.ts';
import { links } from '../../rules/data/links.ts';
import { phrases } from '../../rules/data/phrases.ts';
import { questions } from '../../rules/data/questions.ts';
import { callScripts } from '../../rules/data/support-numbers.ts';
import { topics } from '../../rules/data/topics.ts';
import { workspaces } from '../../rules/data/workspaces.ts';
import { people } from '../../rules/people.ts';
import { problemTexts } from '../../rules/problem.ts';
import { ruleTexts } from '../../rules/rule-texts.ts';
import { evidenceTexts } from '../../rules/words/evidence.ts';
import { productTexts } from '../../rules/words/product.ts';
import { takes, unnamed } from '../../rules/words/wording.ts';
import { root } from '../run.ts';

/**
 * Tables of sentences are found by their name: every `texts.ts` and `…-texts.ts`, in whatever room. Whatever such a file
 * exports is said to somebody. What else is said stands in tables of the rules, with other things beside it.
 */
const tables = await Promise.all(
  globSync('{rules,settings,reports,help,browser,components,entrypoints,tools}/**/{*-,}texts.ts', {
    cwd: root,
  })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map(
      async (file): Promise<[string, unknown]> => [file, await import(pathToFileURL(join(root, file)).href)],
    ),
);

/** Every sentence that a person can be shown, by the English, with the places that say it. In the order of the places. */
export function allWords(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [place, texts] of [...inRules(), ...inTables(), ...inData()]) {
    for (const text of texts) found.set(text, [...(found.get(text) ?? []), place]);
  }
  return found;
}

/** Those that the extension can show: the others are said on the command line alone. */
export function shownWords(): ReadonlySet<string> {
  const isTool = (place: string) => place.startsWith('tools/');
  return new Set([...allWords()].flatMap(([text, places]) => (places.every(isTool) ? [] : text)));
}

function inRules(): [string, readonly string[]][] {
  return [
    ['product', textsIn(productTexts)],
    ['people', textsIn(people)],
    ['how long', textsIn(takes)],
    ['what is not known', textsIn(unnamed)],
    ['workspaces and roles', workspaces.flatMap(({ name, roles }) => [name, ...roles])],
    ...Object.entries(questions).map(([id, { text, answers, ...others }]): [string, string[]] => [
      `question ${id}`,
      [text, ...Object.values(answers), ...('chips' in others ? Object.values(others.chips) : [])],
    ]),
    ['links', Object.values(links).map(({ label }) => label)],
    ['calls', textsIn(callScripts)],
    ...catalog.map((rule): [string, readonly string[]] => [`rule ${rule.id}`, ruleTexts(rule)]),
    ['signs', [...evidenceTexts]],
    ['problems of data', textsIn(problemTexts)],
  ];
}

function inTables(): [string, readonly string[]][] {
  return tables.map(([file, table]) => [file, textsIn(table)]);
}

function inData(): [string, readonly string[]][] {
  return [
    ['names of known sentences', Object.keys(phrases).map((id) => id.replaceAll('-', ' '))],
    ['names of classes of failure', conceptIds.map((id) => id.replaceAll('-', ' '))],
    ['names of what mails tell', Object.keys(topics).map((id) => id.replaceAll('-', ' '))],
    ['examples', examples()],
  ];
}

/** Every text in a table, or in the tables of a module. */
function textsIn(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsIn) : [];
}

/** What the examples of the help desk page show, one sentence each; the file is generated from the test cases. */
function examples(): string[] {
  const file = readFileSync(join(root, 'assets/public/examples.json'), 'utf8');
  return (JSON.parse(file) as readonly { readonly what: string }[]).map(({ what }) => what);
}
