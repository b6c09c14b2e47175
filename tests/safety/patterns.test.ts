import { analyse } from 'scslre';
import { describe, expect, test, vi } from 'vitest';
import { type Phrase, phrases } from '../../rules/data/phrases.ts';
import { sentenceOfBlock } from '../../rules/reading/sentences.ts';
import { type Node, placeOf, type Source, sources } from './sources.ts';

/**
 * Every regular expression that is shipped takes time in proportion to the text at most. The analyser is the one behind
 * eslint-plugin-regexp's no-super-linear-backtracking and no-super-linear-move: it works out which repetitions can share
 * a text or be started anew at every character.
 */

interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

const all = sources();

function literalsOf(source: Source): Pattern[] {
  return source.nodes.flatMap((node) => {
    const { pattern, flags } = (node.regex ?? {}) as { pattern?: string; flags?: string };
    return pattern === undefined
      ? []
      : [{ where: placeOf(source, node), pattern: new RegExp(pattern, flags) }];
  });
}

/** `new RegExp(…)` of something that is not written there. */
function isMade({ type, callee }: Node): boolean {
  return /^(New|Call)Expression$/.test(type) && (callee as Node).name === 'RegExp';
}

const literals = all.flatMap(literalsOf);
const made = all.filter(({ nodes }) => nodes.some(isMade)).map(({ file }) => file);

/** What `new RegExp` made while the files that use it were loaded and their tables filled. */
async function madePatterns(): Promise<Pattern[]> {
  const seen: Pattern[] = [];
  const Real = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(Real, {
      construct(target, args: [string | RegExp, string?]) {
        const pattern = new target(...args);
        if (new Error().stack?.match(/\/(rules|settings|reports|browser|help|components|entrypoints)\//)) {
          seen.push({ where: `new RegExp(${pattern.source.slice(0, 40)}…)`, pattern });
        }
        return pattern;
      },
    }),
  );
  try {
    for (const file of made) await import(/* @vite-ignore */ `../../${file}`);
    // Those of ids are made when they are first asked for.
    const { idsIn, isId } = await import('../../rules/reading/ids.ts');
    idsIn('');
    isId('');
  } finally {
    vi.unstubAllGlobals();
  }
  return seen;
}

/** @returns what is wrong with a pattern, or nothing. */
function faults({ where, pattern }: Pattern): string[] {
  return analyse(pattern).reports.map((report) => {
    const part =
      report.type === 'Trade' ? `${report.startQuant.raw} … ${report.endQuant.raw}` : report.quant.raw;
    return `${where}: ${report.exponential ? 'exponential' : 'polynomial'} in ${part}, as in ${JSON.stringify(report.character.pick.toString())}`;
  });
}

test('the scan finds the patterns of the code', () => {
  expect(literals.length).toBeGreaterThan(80);
  expect(made).toContain('rules/reading/ids.ts');
});

test('every pattern that is written in the code is linear', () => {
  expect(literals.flatMap(faults)).toEqual([]);
});

test('every pattern that is put together is linear', async () => {
  const patterns = await madePatterns();
  expect(patterns.length).toBeGreaterThan(6);
  expect(patterns.flatMap(faults)).toEqual([]);
});

test('a sentence is looked for as it is written, whatever signs are in it', () => {
  const missed = Object.entries<Phrase>(phrases).flatMap(([id, { where, wordings }]) =>
    wordings
      .filter(({ text }) => sentenceOfBlock(where, text, false)?.id !== id)
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(missed).toEqual([]);
});

describe('the analyser sees', () => {
  test.each([/^(a+)+$/, /\s+$/, /a*a*b/, /^\d+\s*\d+x/, /(?:a|a)*b/])('%s', (pattern) => {
    expect(faults({ where: 'here', pattern })).not.toEqual([]);
  });
});
