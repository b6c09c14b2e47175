import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** What the popup draws, by the names that components use: a file of Fluent System Icons without its ".svg". */
const icons: Readonly<Record<string, string>> = {
  check: 'checkmark_16_regular',
  chevron: 'chevron_right_16_regular',
  clock: 'clock_16_regular',
  copy: 'copy_16_regular',
  headset: 'headset_16_regular',
  moreDots: 'more_horizontal_16_regular',
  newTab: 'open_16_regular',
  people: 'people_16_regular',
  person: 'person_16_regular',
  personWithKey: 'person_key_16_regular',
  recognised: 'checkmark_circle_16_filled',
  unsure: 'question_circle_16_filled',
};

/** What it draws seldom, and what only other pages draw: apart, so that the popup opens without them. */
const more: Readonly<Record<string, string>> = {
  arrowBack: 'arrow_left_16_regular',
  call: 'call_16_regular',
  chat: 'chat_16_regular',
  info: 'info_16_regular',
  mail: 'mail_16_regular',
};

/** Those that point along the line of reading. */
const directed = new Set(['arrowBack', 'chevron', 'newTab']);

const lineWidth = 110;
const home = join(root, 'node_modules/@fluentui/svg-icons');

/** components/shared/icons.ts: the path of each icon as a template. @throws where an icon is not one path of 16 × 16. */
export function iconsTs(): string {
  return moduleOf(icons);
}

/** components/shared/more-icons.ts */
export function moreIconsTs(): string {
  return moduleOf(more);
}

function moduleOf(drawn: Readonly<Record<string, string>>): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return `import { icon } from './icon.ts';

/**
 * Written by \`npm run generate\` (tools/icons.ts names them); not to be changed by hand.
 * Fluent System Icons ${version}, MIT licence, copyright (c) 2020 Microsoft Corporation.
 */

${Object.entries(drawn).map(line).join('\n')}
`;
}

function line([name, file]: readonly [string, string]): string {
  const values = [`'${pathOf(file)}'`, ...(directed.has(name) ? ["'directed'"] : [])];
  const short = `export const ${name} = icon(${values.join(', ')});`;
  if (short.length <= lineWidth) return short;
  return `export const ${name} = icon(\n${values.map((value) => `  ${value},\n`).join('')});`;
}

function pathOf(file: string): string {
  const drawing = readFileSync(join(home, 'icons', `${file}.svg`), 'utf8');
  const path = /^<svg [^>]*viewBox="0 0 16 16"><path d="([\w\s.,-]+)"\/><\/svg>\s*$/.exec(drawing)?.[1];
  if (!path) throw new Error(`${file} is not one path of 16 by 16`);
  return path;
}
