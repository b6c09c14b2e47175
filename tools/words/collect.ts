import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskWords } from '../../components/desk/texts.ts';
import { optionsWords } from '../../components/options/texts.ts';
import { panelWords } from '../../components/panel/texts.ts';
import { reportWords } from '../../components/popup/report-texts.ts';
import { requestWords } from '../../components/popup/request-texts.ts';
import { companyWords } from '../../components/shared/company-texts.ts';
import { searchWords } from '../../components/shared/search-texts.ts';
import { popupWords } from '../../components/shared/texts.ts';
import { welcomeWords } from '../../components/welcome/texts.ts';
import * as reports from '../../reports/texts.ts';
import { catalog } from '../../rules/catalog/index.ts';
import { links } from '../../rules/data/links.ts';
import { phrases } from '../../rules/data/phrases.ts';
import { questions } from '../../rules/data/questions.ts';
import { workspaces } from '../../rules/data/workspaces.ts';
import { people } from '../../rules/people.ts';
import { problemTexts } from '../../rules/problem.ts';
import * as lookedFor from '../../rules/search/texts.ts';
import { evidenceTexts } from '../../rules/words/evidence.ts';
import { productTexts } from '../../rules/words/product.ts';
import { takes, unnamed } from '../../rules/words/wording.ts';
import { optionsTexts } from '../../settings/texts.ts';
import * as diagnose from '../diagnose/texts.ts';
import { root } from '../run.ts';

/** Every sentence that a person can be shown, by the English, with the places that say it. In the order of the places. */
export function allWords(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [place, texts] of places()) {
    for (const text of texts) found.set(text, [...(found.get(text) ?? []), place]);
  }
  return found;
}

function places(): [string, readonly string[]][] {
  return [
    ...inTables(),
    ['command line', textsIn(diagnose)],
    ['names of known sentences', phraseNames()],
    ['examples', examples()],
  ];
}

/** What tables of words say in the scripts of the extension. */
function inTables(): [string, readonly string[]][] {
  return [
    ['product', textsIn(productTexts)],
    ['popup', textsIn(popupWords)],
    ['report in the popup', textsIn(reportWords)],
    ['side panel', textsIn(panelWords)],
    ['message in the popup', textsIn(requestWords)],
    ['people', textsIn(people)],
    ['how long', textsIn(takes)],
    ['what is not known', textsIn(unnamed)],
    ['workspaces and roles', workspaces.flatMap(({ name, roles }) => [name, ...roles])],
    ...Object.entries(questions).map(([id, { text, answers }]): [string, string[]] => [
      `question ${id}`,
      [text, ...Object.values(answers)],
    ]),
    ['links', Object.values(links).map(({ label }) => label)],
    ...catalog.map(({ id, title, says, fixes }): [string, string[]] => [
      `rule ${id}`,
      [title, says, ...fixes.flatMap((fix) => [fix.title, ...fix.steps])],
    ]),
    ['signs', [...evidenceTexts]],
    ['search', textsIn(searchWords)],
    ['words that are looked for', textsIn(lookedFor)],
    ['help desk page', textsIn(deskWords)],
    ['options page', textsIn(optionsWords)],
    ['page after the installation', textsIn(welcomeWords)],
    ['pages of the company', textsIn(companyWords)],
    ['reports', textsIn(reports)],
    ['problems of data', textsIn(problemTexts)],
    ['problems of options', textsIn(optionsTexts)],
  ];
}

/**
 * The sentences of the tables, in the order in which the build numbers them. Whatever could be an id (lower-case words
 * with hyphens) has no number: the tables hold ids too.
 */
export function numbered(): readonly string[] {
  const texts = new Set(inTables().flatMap(([, said]) => said));
  return [...texts].filter((text) => /[A-Z ]/.test(text));
}

/** Every text in a table, or in the tables of a module. */
function textsIn(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsIn) : [];
}

function phraseNames(): string[] {
  return Object.keys(phrases).map((id) => id.replaceAll('-', ' '));
}

/** What the examples of the help desk page show, one sentence each; the file is generated from the test cases. */
function examples(): string[] {
  const file = readFileSync(join(root, 'assets/public/examples.json'), 'utf8');
  return (JSON.parse(file) as readonly { readonly what: string }[]).map(({ what }) => what);
}
