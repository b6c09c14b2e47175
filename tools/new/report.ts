import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { root } from '../run.ts';

/** What the commands that begin something new have in common: one line where they refuse, a list where they wrote. */

/** Why nothing is written: one line. A mistake of the caller, not of the program. */
export class Refusal extends Error {}

/**
 * Runs `main` with the arguments of this process and sets the exit status: 0 written, 2 refused with one line on stderr.
 *
 * @param name of the command, as it is typed behind `npm run`
 */
export async function command(
  name: string,
  main: (args: readonly string[]) => void | Promise<void>,
): Promise<void> {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${name}: ${error.message.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')}`);
    process.exitCode = 2;
  }
}

/** `parseArgs`, whose messages are made to one line that ends with how the command is called. */
export function argumentsOf<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split(/[.'] /)[0]}. Usage: ${usage}`);
  }
}

/** One of a closed list. */
export function oneOf<Known extends string>(value: string, known: readonly Known[], what: string): Known {
  const found = known.find((one) => one === value);
  if (found) return found;
  throw new Refusal(`${what} "${value}" is not known (known: ${known.join(', ')})`);
}

/** Each file with its content, from the root. Files that are there are never replaced. */
export function writeNew(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    try {
      writeFileSync(join(root, name), content, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new Refusal(`${name} is there already`);
    }
  }
}

/** Brings files into the form that `npm run lint` wants: line breaks, quotes, the order of imports. */
export function tidy(names: readonly string[]): void {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const files = names.map((name) => join(root, name));
  execFileSync(process.execPath, [biome, 'check', '--write', ...files], { cwd: root, stdio: 'pipe' });
}

/** What was written, then what is next. */
export function say(written: readonly string[], next: readonly string[]): void {
  const here = written.map((name) => `  ${relative(process.cwd(), join(root, name))}`);
  console.log(['Written:', ...here, '', 'Next:', ...next.map((line, i) => `  ${i + 1}. ${line}`)].join('\n'));
}
