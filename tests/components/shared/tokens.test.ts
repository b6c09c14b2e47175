import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Declaration, declarations, tokensOf } from './css.ts';

/** The styles of the components: sizes, colours and pace come from tokens.ts; directions follow the text. */

const all = declarations().filter(({ file }) => file !== 'tokens.ts');
const known = new Set(
  [...declarations().map(({ property }) => property)].filter((name) => name.startsWith('--')),
);

/** What is left over when everything that is allowed is taken away. */
function rest({ property, value }: Declaration, ...allowed: readonly RegExp[]): string {
  const left = allowed.reduce((text, one) => text.replaceAll(one, ' '), value);
  const other = left.replace(/[\s,/]+/g, ' ').trim();
  return other && `${property}: ${value}`;
}

const token = /var\(--[\w-]+\)/g;
const length = /(?<![\w.-])\d+(px)?(?![\w.%])/g;

function wrong(properties: RegExp, ...allowed: readonly RegExp[]): string[] {
  return all
    .filter(({ property }) => properties.test(property))
    .flatMap((one) => {
      const left = rest(one, ...allowed);
      return left ? [`${one.file} ${one.within.at(-1)} { ${left} }`] : [];
    });
}

test('there are styles to look at', () => {
  expect(all.length).toBeGreaterThan(400);
});

test('colours are tokens', () => {
  const colour = /^((.*-)?color|background|border(-(block|inline)(-start|-end)?)?|outline|fill|stroke)$/;
  const words = /\b(inherit|none|transparent|solid|dashed|color-mix|in srgb)\b|\d+%|[()]/g;
  expect(wrong(colour, /var\(--card-border, 1px solid var\(--line-quiet\)\)/g, token, words, length)).toEqual(
    [],
  );
  expect(wrong(/^box-shadow$/, /var\(--card-shadow, var\(--shadow2\)\)/g, token)).toEqual([]);
});

test('type is a step of the ramp', () => {
  expect(wrong(/^font$/, token, /^inherit$/g)).toEqual([]);
  expect(wrong(/^font-weight$/, /^[46]00$/g)).toEqual([]);
  expect(wrong(/^(font-size|font-family|line-height|letter-spacing)$/)).toEqual([]);
});

test('distances are steps of the scale', () => {
  const outside = /var\(--card-(in|out)side, (0|(var\(--s\d+\) ?)+)\)/g;
  const steps = /var\(--s\d+\)/g;
  const back = /calc\(-1 \* var\(--s\d+\)\)/g;
  expect(wrong(/^(margin|padding|gap|row-gap|column-gap)/, outside, back, steps, /\b(0|auto)\b/g)).toEqual(
    [],
  );
  expect(wrong(/radius$/, token)).toEqual([]);
});

test('every token that is used exists', () => {
  const used = declarations().flatMap(({ value }) =>
    [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
  );
  expect(used.filter((name) => !name || !known.has(name))).toEqual([]);
});

test('every token is used', () => {
  const values = declarations().map(({ value }) => value);
  const unused = [...tokensOf('light').keys()].filter(
    (name) => name.startsWith('--') && !values.some((value) => value.includes(`var(${name})`)),
  );
  expect(unused).toEqual([]);
});

test('directions follow the text', () => {
  const physical = /(^|-)(left|right)(-|$)|^(float|clear)$/;
  expect(all.filter(({ property }) => physical.test(property))).toEqual([]);
  expect(wrong(/^text-align$/, /\b(start|end|center)\b/g)).toEqual([]);
  expect(all.filter(({ value }) => /translateX|\bto (left|right)\b/.test(value))).toEqual([]);
});

test('nothing moves for whoever asked for less motion, and nothing takes longer than 200 ms', () => {
  const moving = all.filter(({ property }) => /^(transition|animation)$/.test(property));
  const still = moving.filter(({ within }) => !within.some((one) => one.includes('prefers-reduced-motion')));
  // The words while looking come late, at once.
  expect(still.map(({ value }) => value)).toEqual(['appear 0s 400ms both']);
  const times = [...tokensOf('light').values(), ...moving.map(({ value }) => value)]
    .filter((value) => !value.startsWith('appear'))
    .flatMap((value) => [...value.matchAll(/(\d+)ms/g)].map(([, time]) => Number(time)));
  expect(times.length).toBeGreaterThan(1);
  expect(Math.max(...times)).toBeLessThanOrEqual(200);
});

test.each([
  ['popup', '--card'],
  ['report', '--page'],
  ['options', '--page'],
  ['welcome', '--page'],
])('the first paint of %s has the colours of the page', (page, name) => {
  const html = readFileSync(new URL(`../../../entrypoints/${page}/index.html`, import.meta.url), 'utf8');
  const painted = [...html.matchAll(/background: (#[0-9a-f]{6});/g)].map(([, colour]) => colour);
  expect(painted).toEqual([tokensOf('light').get(name), tokensOf('dark').get(name)]);
});

test('where the system sets the colours, only its colours are used', () => {
  const system = /^(Canvas|CanvasText|LinkText|Highlight|HighlightText)$/;
  const colours = [...tokensOf('light')].filter(([, value]) => /^(#|transparent)/.test(value));
  const forced = tokensOf('forced');
  const left = colours
    .map(([name]) => [name, forced.get(name)])
    .filter(([, value]) => !system.test(value ?? ''));
  expect(left.map(([name]) => name)).toEqual(['--paper']);
});
