import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circles, forbidden, importsIn } from './arrows.ts';

const root = new URL('../../', import.meta.url);
const files = globSync('{rules,settings,reports,browser,help,components,entrypoints,tools}/**/*.ts', {
  cwd: root,
}).map((file) => file.replaceAll('\\', '/'));

test('every import follows an arrow of the design', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => forbidden(file, readFileSync(new URL(file, root), 'utf8')))).toEqual([]);
});

test('no import leads back to where it began', () => {
  const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
  expect(circles(sources)).toEqual([]);
});

test('a circle is noticed, also one of types', () => {
  const sources = new Map([
    ['a.ts', "import './b.ts';"],
    ['b.ts', "import type { A } from './a.ts';"],
  ]);
  expect(circles(sources)).toEqual(['a.ts → b.ts → a.ts']);
});

describe('a planted bad import is noticed', () => {
  const observer = 'entrypoints/observer.content/readers/entra.ts';
  test.each([
    ['rules/diagnose.ts', "import { diagnose } from '../entrypoints/popup/main.ts';"],
    ['rules/answers.ts', "import { z } from 'zod';"],
    ['rules/catalog/one.ts', "import { diagnose } from '../diagnose.ts';"],
    ['rules/catalog/one.ts', "import other from './other.ts';"],
    ['components/card.ts', "import browser from 'webextension-polyfill';"],
    ['components/card.ts', "import { parseObservation } from '../rules/observation/observation.ts';"],
    ['components/card.ts', "import type { TabState } from '../browser/tab-state.ts';"],
    [
      observer,
      "import { type Observation, parseObservation } from '../../../rules/observation/observation.ts';",
    ],
    [observer, "import { parseMessage } from '../../../browser/messages.ts';"],
    [observer, "import * as z from 'zod/mini';"],
    [observer, "import { html } from 'lit';"],
    [observer, "import 'webextension-polyfill';"],
    [observer, "const { card } = await import('../../../components/card.ts');"],
    ['entrypoints/background/index.ts', "import { html } from 'lit';"],
    ['entrypoints/popup/main.ts', "import { observe } from '../observer.content/observe.ts';"],
    ['tools/start.ts', "import { browser } from 'wxt/browser';"],
    ['elsewhere/new.ts', ''],
  ])('%s: %s', (file, source) => {
    expect(forbidden(file, source)).toHaveLength(1);
  });
});

describe('a good import passes', () => {
  test.each([
    ['rules/catalog/one.ts', "import { rule } from '../rule.ts';"],
    ['components/card.ts', "import type { Observation } from '../rules/observation/observation.ts';"],
    ['entrypoints/observer.content/index.ts', "import type { Observed } from '../../browser/messages.ts';"],
    ['entrypoints/observer.content/phrases.ts', "import { fnv1a } from '../../rules/reading/fnv1a.ts';"],
    ['tools/diagnose.ts', "import { observe } from '../entrypoints/observer.content/observe.ts';"],
  ])('%s: %s', (file, source) => {
    expect(forbidden(file, source)).toEqual([]);
  });
});

test('statements are found in every form', () => {
  const source = [
    "import a, { type B } from 'one';",
    'import {\n  c,\n  type D,\n} from "two";',
    "import type { E } from 'three';",
    "export * from 'four';",
    "export type { F } from 'five';",
    "import 'six';",
    "const g = await import('seven');",
    "export const from = 'not an import';",
  ].join('\n');
  expect(importsIn(source)).toEqual([
    { of: 'one', typeOnly: false },
    { of: 'two', typeOnly: false },
    { of: 'three', typeOnly: true },
    { of: 'four', typeOnly: false },
    { of: 'five', typeOnly: true },
    { of: 'six', typeOnly: false },
    { of: 'seven', typeOnly: false },
  ]);
});
