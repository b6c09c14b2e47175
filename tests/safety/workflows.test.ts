import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the project's own CI may do: its actions are fixed commits, and what may write runs no code of the project. */

const root = new URL('../..', import.meta.url);
const files = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(new URL(file, root), 'utf8'),
}));

/** Name and text of each job; indentation tells where one begins. */
function jobsOf(text: string): { name: string; job: string }[] {
  const [, jobs = ''] = text.split(/^jobs:$/m);
  return jobs
    .split(/^(?= {2}[\w-]+:$)/m)
    .filter((job) => job.trim() !== '')
    .map((job) => ({ name: job.trim().split(':')[0] ?? '', job }));
}

const jobs = files.flatMap(({ file, text }) => jobsOf(text).map((one) => ({ file, ...one })));
const uses = files.flatMap(({ text }) => [...text.matchAll(/\buses: (.+)$/gm)].map(([, what = '']) => what));

test('every action is one commit, with its version beside it', () => {
  const pinned = /^actions\/[a-z-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/;
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter((what) => !pinned.test(what) && !what.startsWith('./.github/workflows/'))).toEqual([]);
});

test('an action is the same commit everywhere', () => {
  const commits = new Map(uses.map((what) => [what.split('@')[0], what]));
  expect(uses.filter((what) => commits.get(what.split('@')[0]) !== what)).toEqual([]);
});

test('no job may write but the one that publishes and the one that keeps an issue, and these run no code of the project', () => {
  const writing = jobs.filter(({ job }) => /: write\b/.test(job));
  expect(writing.map(({ file, name }) => `${file}: ${name}`)).toEqual([
    '.github/workflows/release.yml: publish',
    '.github/workflows/sources.yml: tell',
  ]);
  const needs = { publish: '[test, pack]', tell: '[look]' };
  for (const { name, job } of writing) {
    expect(job).not.toMatch(/actions\/checkout|actions\/setup-node|\bnpm\b|\bnode\b|\.ci\/run/);
    expect(job, 'only what was tested and packed, or read').toContain(
      `needs: ${needs[name as keyof typeof needs]}`,
    );
    if (name === 'tell') expect(job.match(/: write\b/g)).toEqual([': write']);
  }
  for (const { file, text } of files) {
    const [head = ''] = text.split(/^jobs:$/m);
    expect(head, file).toMatch(/^permissions:( \{\}$|\n {2}contents: read$)/m);
  }
});

test('a release asks for known weaknesses of what is shipped, lists what is inside, and publishes and attests the list', () => {
  const of = (name: string) =>
    jobs.find(({ file, name: one }) => file.endsWith('release.yml') && one === name)?.job ?? '';
  expect(of('pack')).toContain('npm audit --omit=dev');
  expect(of('pack')).toContain('npm sbom --sbom-format cyclonedx > packages/sbom.cdx.json');
  expect(of('publish').match(/packages\/sbom\.cdx\.json/g)).toHaveLength(2);
});

test('every checkout leaves no right behind', () => {
  const checkouts = jobs.filter(({ job }) => job.includes('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(2);
  expect(checkouts.filter(({ job }) => !job.includes('persist-credentials: false'))).toEqual([]);
});
