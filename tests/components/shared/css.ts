import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The styles of the components, read from their sources. */

export interface Declaration {
  readonly file: string;
  /** The selectors and conditions around it, outermost first. */
  readonly within: readonly string[];
  readonly property: string;
  readonly value: string;
}

const folder = join(import.meta.dirname, '../../../components');

/** Every declaration in every css`…` of components. */
export function declarations(): Declaration[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return [...source.matchAll(/css`([^`]*)`/g)].flatMap(([, style = '']) => parse(basename(file), style));
    });
}

/** Rules within rules are followed; what stands in `${…}` is read where it is written. */
function parse(file: string, style: string): Declaration[] {
  const found: Declaration[] = [];
  const within: string[] = [];
  const plain = style.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\$\{[^}]*\}/g, '');
  for (const [, words = '', end] of plain.matchAll(/([^{};]*)([{};])/g)) {
    const text = words.trim().replace(/\s+/g, ' ');
    const colon = text.indexOf(':');
    if (end === '{') within.push(text);
    else if (text) {
      const [property, value] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
      found.push({ file, within: [...within], property, value });
    }
    if (end === '}') within.pop();
  }
  return found;
}

export type Theme = 'light' | 'dark' | 'forced';

/** The tokens as they are in a theme: name to value. */
export function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const condition = { light: '', dark: '(prefers-color-scheme: dark)', forced: '(forced-colors: active)' }[
    theme
  ];
  const inTheme = ({ within }: Declaration) => within.length === 1 || within[0]?.includes(condition);
  const ours = declarations().filter((one) => one.file === 'tokens.ts' && inTheme(one));
  const used = theme === 'light' ? ours.filter(({ within }) => within.length === 1) : ours;
  return new Map(used.map(({ property, value }) => [property, value]));
}
