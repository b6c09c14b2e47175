import { parseArgs } from 'node:util';
import { ensureBrowser, installHint } from '../find-browser.ts';
import { npm } from '../run.ts';
import { type Count, failed, passed, skipped } from './count.ts';
import { runTests } from './run-tests.ts';
import { secondBuild } from './second-build.ts';

/** What `npm test` and `npm run test:all` do, in order. */

export interface Scope {
  /** Everything, or of each long part a share (tests/scope.ts). */
  readonly all: boolean;
  /** One of several machines that share the work, from 1. */
  readonly shard: { readonly index: number; readonly count: number };
}

export interface Step {
  readonly name: string;
  /** @param broken names of the steps before that did not pass */
  run(broken: readonly string[]): Promise<Count>;
}

/** @throws where the arguments are not `[--all] [--shard=1/4]` */
export function scopeOf(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Scope {
  const options = { all: { type: 'boolean' }, shard: { type: 'string', default: '1/1' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const [index = 0, count = 0] = values.shard.split('/').map(Number);
  const holds = Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count;
  if (!holds) throw new Error(`--shard=${values.shard}: 1/4 is the first of four`);
  return { all: values.all === true || env.ALL === '1', shard: { index, count } };
}

/**
 * Browser tests that have the machine for themselves, one after the other: a Firefox that starts with an empty profile, and
 * policies that all browsers of the machine read.
 */
export const oneAtATime = ['tests/e2e/firefox.test.ts', 'tests/e2e/policy-files.test.ts'] as const;

/** What cannot be shared out is done by the first or the last of the machines. */
export function stepsOf({ all, shard }: Scope): Step[] {
  const first = shard.index === 1;
  const last = shard.index === shard.count;
  const part = shard.count > 1 ? [`--shard=${shard.index}/${shard.count}`] : [];
  const later = oneAtATime.map((file) => `--exclude=${file}`);
  return [
    ...(first ? [script('lint'), script('types')] : []),
    { name: 'unit tests', run: () => runTests('unit*', part) },
    script('build'),
    inBrowser('browser tests', () => runTests('e2e', [...part, ...(all ? later : [])])),
    ...(all && last
      ? [inBrowser('browser tests one at a time', () => runTests('e2e', [...oneAtATime, '--maxWorkers=1']))]
      : []),
    ...(all && first ? [{ name: 'second build', run: secondBuild }] : []),
    ...(all && first ? [inBrowser('attack', () => npmCheck('run', '--silent', 'attack'))] : []),
    ...(all && last
      ? [inBrowser('soak', () => npmCheck('run', '--silent', 'soak', '--', '--minutes', '5'))]
      : []),
  ];
}

/** A script of package.json, counted as one check. */
function script(name: string): Step {
  return { name, run: () => npmCheck('run', '--silent', name) };
}

async function npmCheck(...args: string[]): Promise<Count> {
  const { ok, output } = await npm(...args);
  return ok ? passed(output) : failed(output);
}

/** What needs the built extension and a browser to load it. */
function inBrowser(name: string, run: () => Promise<Count>): Step {
  return {
    name,
    run: async (broken) => {
      if (broken.includes('build')) return skipped();
      return ensureBrowser() ? await run() : failed(installHint());
    },
  };
}
