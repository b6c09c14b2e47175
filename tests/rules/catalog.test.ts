import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../rules/catalog/index.ts';
import { codePattern } from '../../rules/reading/code-families.ts';
import type { Rule } from '../../rules/rule.ts';
import { ruleTexts } from '../../rules/rule-texts.ts';
import { buildIndex } from '../../rules/signal-index.ts';
import { type Source, sources } from '../../rules/sources.ts';
import { undecided } from '../../tools/new/rule-file.ts';
import partnerCodes from '../data/partner-codes.json' with { type: 'json' };
import { failuresOf } from '../failures.ts';

/** What holds for every rule, so that nobody has to look for it in a review. */

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'rules', 'catalog'))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));
const modules = import.meta.glob<{ default: { id: string } }>('../../rules/catalog/*.ts', { eager: true });
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const day = 24 * 60 * 60 * 1000;

describe('the catalogue', () => {
  it('lists every file once and nothing else', () => {
    expect(catalog.map((rule) => rule.id).sort()).toEqual([...files].sort());
  });

  it('names each rule as its file', () => {
    for (const file of files) expect(modules[`../../rules/catalog/${file}.ts`]?.default.id).toBe(file);
  });

  it('ends with the rule for codes without a rule', () => {
    expect(catalog.at(-1)?.id).toBe('code-without-own-rule');
  });

  it('claims every code that a partner can meet, each form as the observer writes it', () => {
    const { claimed } = buildIndex(catalog);
    expect(partnerCodes.map(({ code }) => code).filter((code) => !claimed.has(code))).toEqual([]);
    for (const code of claimed) expect(code).toMatch(codePattern);
  });
});

/** What is wrong with some rules, each named. */
const wrong = (check: (rule: Rule) => void) => failuresOf(catalog, ({ id }) => id, check);

describe('each rule', () => {
  it('leaves nothing undecided that "npm run new-rule" could not know', () => {
    const check = (rule: Rule) => {
      expect(ruleTexts(rule).filter((text) => text.startsWith(undecided))).toEqual([]);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('has a hit and a near miss', () => {
    const check = (rule: Rule) => {
      const folder = join(root, 'tests', 'cases', rule.id);
      const cases = existsSync(folder) ? readdirSync(folder) : [];
      expect(cases.filter((file) => /^hit-[a-z0-9-]+\.json$/.test(file)).length).toBeGreaterThan(0);
      expect(cases.filter((file) => /^miss-[a-z0-9-]+\.json$/.test(file)).length).toBeGreaterThan(0);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('can be found by each of its signals', () => {
    const check = (rule: Rule) => {
      expect(rule.signals.length).toBeGreaterThan(0);
      for (const signal of rule.signals) {
        const { byKey } = buildIndex([{ ...rule, signals: [signal] }]);
        expect(byKey.size, JSON.stringify(signal)).toBeGreaterThan(0);
      }
    };
    expect(wrong(check)).toEqual([]);
  });

  it('says who does what', () => {
    const check = (rule: Rule) => {
      expect(rule.fixes.length).toBeGreaterThan(0);
      for (const fix of rule.fixes) {
        expect(fix.id).toMatch(kebab);
        expect(fix.who.length, fix.id).toBeGreaterThan(0);
        expect(new Set(fix.who).size, fix.id).toBe(fix.who.length);
        expect(fix.steps.length, fix.id).toBeGreaterThan(0);
      }
      expect(new Set(rule.fixes.map((fix) => fix.id)).size).toBe(rule.fixes.length);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('asks what brings a fix to the front', () => {
    const check = (rule: Rule) => {
      const named = rule.fixes.flatMap((fix) => Object.keys(fix.when ?? {}));
      expect(
        named.filter((question) => !(rule.asks as readonly string[] | undefined)?.includes(question)),
      ).toEqual([]);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('is written in whole plain sentences', () => {
    const check = (rule: Rule) => {
      expect(rule.id).toMatch(kebab);
      expect(rule.title).not.toMatch(/\d{3}|AADSTS|[.:]$/);
      for (const text of ruleTexts(rule)) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect(text.match(/\{(\w+)\}/g) ?? [], text).toSatisfy((found: string[]) =>
          found.every((one) => ['{code}', '{workspace}', '{roles}'].includes(one)),
        );
        expect((text.match(/\*\*/g) ?? []).length % 2, `unclosed label: ${text}`).toBe(0);
        expect(text, 'a typographic apostrophe').not.toContain("'");
      }
      expect(rule.says).toMatch(/[.?]$/);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('rests on sources that were compared within a year', () => {
    const check = (rule: Rule) => {
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const name of rule.sources) {
        const source: Source | undefined = sources[name];
        expect(source, name).toBeDefined();
        expect(source.dated, name).toMatch(/^(unknown|\d{4}(-\d\d){0,2})$/);
        expect(source.checked, name).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(source.url, name).toMatch(/^https:\/\//);
        const days = Math.floor((Date.now() - Date.parse(source.checked)) / day);
        if (days > 180) console.warn(`source ${name} was last compared ${days} days ago`);
        expect(
          days,
          `${name} was compared more than a year ago: compare it and set \`checked\``,
        ).toBeLessThan(366);
      }
    };
    expect(wrong(check)).toEqual([]);
  });
});
