import type { Phrase } from '../../rules/data/phrases.ts';
import { nameInCode } from './catalog-index.ts';

/** What a family of pages is made of, as text: a line in each table that knows all families, and a reader. */

/** A family that has no reader yet. */
export interface Family {
  readonly id: string;
  readonly host: string;
  /** Within a sentence: `the consent page`. */
  readonly called: string;
  /** Which sentences of rules/data/phrases.ts stand on it. */
  readonly where: Phrase['where'];
}

/** A line that goes before or behind a text that tells the place. */
export interface Edit {
  readonly file: string;
  readonly place: string;
  readonly add: string;
  readonly before?: true;
}

/** The tables that have a line for each family; `npm run types` names whoever else must know it. */
export function familyEdits({ id, host, called }: Family): readonly Edit[] {
  const reader = readerName(id);
  return [
    {
      file: 'rules/observation/observation.ts',
      place: "\n  'other', //",
      add: `\n  '${id}', // ${host}`,
      before: true,
    },
    {
      file: 'rules/words/evidence.ts',
      place: '\n  other: ',
      add: `\n  '${id}': ${JSON.stringify(called)},`,
      before: true,
    },
    { file: observerTable, place: '\n};', add: `\n  '${id}': ${reader},`, before: true },
    {
      file: observerTable,
      place: "import type { Reader } from './reader.ts';\n",
      add: `import { ${reader} } from './readers/${id}.ts';\n`,
    },
  ];
}

const observerTable = 'entrypoints/observer.content/hosts.ts';

/** A reader that finds the sentences and the codes in error lines; what the pages have of their own comes into it. */
export function readerFile({ id, host, where }: Family): Record<string, string> {
  // Line by line: whoever looks for the imports of this file must not find those of the reader.
  const lines = [
    "import { entraCodes, isErrorLine } from '../../../rules/reading/codes.ts';",
    "import { signInPage } from './sign-in-page.ts';",
    '',
    `/** ${host}: sentences, places and words of failure, and codes in alerts and error lines. */`,
    `export const ${readerName(id)} = signInPage({`,
    `  kind: '${id}',`,
    `  where: '${where}',`,
    "  accountKind: 'unknown',",
    '  codesIn: (blocks, _, page) =>',
    '    blocks',
    '      .filter(({ alert, quoted, text }) => alert || (!quoted && isErrorLine(text)))',
    '      .filter((block) => page.isVisible(block.element))',
    '      .flatMap(({ text }) => entraCodes(text)),',
    '});',
  ];
  return { [`entrypoints/observer.content/readers/${id}.ts`]: `${lines.join('\n')}\n` };
}

function readerName(id: string): string {
  return nameInCode(`read-${id}`);
}
