import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, installHint } from '../../tools/find-browser.ts';
import { root, seconds } from '../../tools/run.ts';
import { temporary } from './browsers.ts';
import { engines } from './engines.ts';
import { latency } from './latency.ts';
import { longestTask } from './longest-task.ts';
import { observerCost } from './observer-cost.ts';
import { popup } from './popup.ts';
import type { Section } from './section.ts';
import { sizes } from './sizes.ts';

/**
 * `npm run bench [part …]`: how fast it is, by ratio within one run, in a real browser. The whole run writes its tables
 * into README.md; parts only print them. Ends with 1 when a limit does not hold.
 */

const parts = { sizes, observer: observerCost, longest: longestTask, latency, engines, popup };
type Part = keyof typeof parts;

const readme = join(root, 'README.md');
const [begin, end] = ['<!-- bench -->', '<!-- /bench -->'];

const wanted = process.argv.slice(2).filter((name): name is Part => Object.hasOwn(parts, name));
const started = performance.now();
// The browsers end with this process; what is left is the folder of the empty extension.
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
process.exitCode = await main();

async function main(): Promise<number> {
  const browser = ensureBrowser();
  if (!browser) {
    console.error(installHint());
    return 1;
  }
  const sections: Section[] = [];
  for (const part of wanted.length > 0 ? wanted : (Object.keys(parts) as Part[])) {
    console.log(`${part} …`);
    sections.push(await parts[part]((line) => console.log(`  ${line} (${seconds(started)})`)));
  }
  const text = [machine(browser.path), ...sections.map(markdown)].join('\n\n');
  console.log(`\n${text}\n`);
  if (wanted.length === 0) writeReadme(text);
  const broken = sections.flatMap((section) => section.broken);
  for (const one of broken) console.error(`Limit broken: ${one}`);
  console.log(`Done in ${seconds(started)}.`);
  return broken.length > 0 ? 1 : 0;
}

function machine(browserPath: string): string {
  const [cpu] = cpus();
  const version = execFileSync(browserPath, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .trim()
    .split('\n')
    .at(-1);
  return `Measured on ${cpus().length} × ${cpu?.model.trim()}, ${type()} ${release()}, ${version}, Node ${process.versions.node}.`;
}

function markdown({ title, how, head, rows }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`**${title}.** ${how}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Between two marks of the README. */
function writeReadme(text: string): void {
  const before = readFileSync(readme, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) {
    console.error(`README.md has no ${begin} … ${end} to write into.`);
    return;
  }
  writeFileSync(readme, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`);
}
