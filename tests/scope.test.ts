import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leftToAll } from './scope.ts';

/** What `npm test` leaves out is known: the list of tests/scope.ts is that of the files that ask it. */

const root = new URL('..', import.meta.url);

test('each file that runs a part only is listed with its reason, and no other', () => {
  const asking = globSync('tests/**/*.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) =>
      /\bimport \{[^}]*\b(?:everything|partOf)\b[^}]*\} from/.test(readFileSync(new URL(file, root), 'utf8')),
    );
  expect(leftToAll.map(({ file }) => file).sort()).toEqual(asking.sort());
});

test('each says what runs and why that is enough', () => {
  expect(leftToAll.filter(({ part, why }) => part.length < 10 || why.length < 20)).toEqual([]);
});
