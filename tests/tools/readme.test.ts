import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from '../../tools/run.ts';
import { everything } from '../scope.ts';

/** Whoever follows the README word for word ends green: its commands are run in a copy of the project. */

vi.setConfig({ testTimeout: 900_000, hookTimeout: 120_000 }); // minutes, where the machine has other work

const copy = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));
/** Large, and nothing of it is needed. */
const leftOut = /^(node_modules|\.git|\.output|tests\/gallery\/pictures)(\/|$)/;

beforeAll(() => {
  const isWanted = (file: string) => !leftOut.test(relative(root, file).replaceAll('\\', '/'));
  cpSync(root, copy, { recursive: true, filter: isWanted });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

/** Runs one line in a shell in the copy; fails with all that it printed. */
function run(line: string): Promise<string> {
  // As a person's shell: nothing that says this is a test, or how npm was told to speak when it started this one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST|CI|npm_)/i.test(name)),
  );
  return new Promise((resolve, reject) => {
    execFile(line, { cwd: copy, env, shell: true, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${line}\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}

/** The commands of the blocks of a section, each with its continued lines. */
function commandsOf(section: string): string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const text = readme.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? '';
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) => block.trim().replaceAll('\\\n', ' ').split('\n'));
}

describe.skipIf(process.platform === 'win32')('followed word for word', () => {
  test.each(['Add a rule', 'Teach it a sentence', 'Read a new page family'])('%s', async (section) => {
    const commands = commandsOf(section);
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      const said = await run(command);
      if (/new-/.test(command)) expect(said).toMatch(/(?:^|\n)Written:\n(?: {2}\S+\n)+\nNext:\n {2}1\. /);
    }
  });

  test('what is checked of rules and sentences holds', () =>
    run(
      'npx vitest run --project unit tests/cases.test.ts tests/generated.test.ts tests/rules/catalog.test.ts tests/rules/data/phrases.test.ts',
    ));

  test.runIf(everything)(
    'so do types, lint and whatever else looks at rules, sentences and hosts',
    async () => {
      await run('npm run types');
      await run('npm run lint');
      await run(
        'npx vitest run --project "unit*" tests/architecture tests/confusion.test.ts tests/entrypoints/observer.content tests/locales.test.ts tests/reports tests/rules tests/safety/messages.test.ts tests/store tests/tone.test.ts',
      );
    },
  );
});
