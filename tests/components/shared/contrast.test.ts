import { describe, expect, test } from 'vitest';
import { failuresOf } from '../../failures.ts';
import { tokensOf } from './css.ts';

/** Contrast of the colours that meet on the pages, by WCAG 2.2: text 4.5 to 1, drawings and frames 3 to 1. */

const text: Readonly<Record<string, readonly string[]>> = {
  '--fg': ['--card', '--card-hover', '--card-pressed', '--page', '--brand-tint', '--notice-tint'],
  '--fg-quiet': ['--card', '--card-hover', '--page', '--brand-tint'],
  '--fg-hint': ['--card', '--card-hover', '--page'],
  '--on-brand': ['--brand', '--brand-hover', '--brand-pressed'],
  '--on-brand-tint': ['--brand-tint', '--card'],
  '--on-notice-tint': ['--notice-tint', '--card', '--card-hover'],
  '--link': ['--card', '--card-hover', '--page', '--brand-tint', '--notice-tint'],
};

const drawn: Readonly<Record<string, readonly string[]>> = {
  '--line-control': ['--card', '--page'],
  '--accent': ['--card', '--page'],
  '--focus': ['--card', '--card-hover', '--page', '--brand-tint', '--notice-tint'],
};

/** They say nothing by themselves: words or another sign beside them do. */
const decoration = ['--line', '--line-quiet', '--brand-line', '--notice-line', '--paper', '--edge'];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string) => tokens.get(name) ?? '';

  const tooFaint = (table: typeof text, least: number) =>
    failuresOf(
      pairs(table),
      (pair) => pair.join(' on '),
      ([fore, back]) => expect(contrast(colour(fore), colour(back))).toBeGreaterThanOrEqual(least),
    );

  test('text on each ground', () => {
    expect(tooFaint(text, 4.5)).toEqual([]);
  });

  test('what is drawn on each ground', () => {
    expect(tooFaint(drawn, 3)).toEqual([]);
  });

  test('no colour is left out', () => {
    const judged = new Set([...pairs(text), ...pairs(drawn)].flat().concat(decoration));
    const colours = [...tokens].filter(([, value]) => /^(#|transparent)/.test(value));
    expect(colours.map(([name]) => name).filter((name) => !judged.has(name))).toEqual([]);
  });
});

test('the sum is right: black on white, and the example of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

function pairs(table: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(table).flatMap(([fore, backs]) =>
    backs.map((back): [string, string] => [fore, back]),
  );
}

/** WCAG 2.2, “contrast ratio”. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, “relative luminance”, of a colour as #rrggbb. */
function luminance(colour: string): number {
  const channels = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? [];
  if (channels.length !== 3) throw new Error(`${colour} is not #rrggbb`);
  const [red = 0, green = 0, blue = 0] = channels.map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
