import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../rules/catalog/index.ts';
import { phoneNumbers } from '../../rules/data/support-numbers.ts';
import { facts } from '../../rules/facts.ts';
import type { Who } from '../../rules/people.ts';
import type { Fix, Rule } from '../../rules/rule.ts';
import { ruleTexts } from '../../rules/rule-texts.ts';
import { sources } from '../../rules/sources.ts';
import { failuresOf } from '../failures.ts';

/** What no advice may say, and who must be named before the Global admin: so that a new rule is held to it too. */

/** Steps that would cost a company its protection to let one person in. */
const unsafe: readonly (readonly [why: string, step: RegExp])[] = [
  [
    'switches protection off',
    /\b(?:disables?|turns? off|switch(?:es)? off|removes?)\b[^.]*\b(?:security defaults|multifactor|MFA|Conditional Access|polic(?:y|ies)|protection)\b/i,
  ],
  [
    'opens a policy for everybody',
    /\b(?:leaves?|excludes?)\b[^.]*\bout of (?:the|its|this) policy|\ball users\b/i,
  ],
  ['opens sign-up for the tenant', /\ballows? (?:sign-up|ad-hoc)/i],
  [
    'hands a password over unsafely',
    /\b(?:send|share|mail|give|tell)\b(?! it)[^.]{0,30}\b(?:your|the) password\b(?! (?:reset|once))/i,
  ],
  ['asks for the largest role', /\bask for (?:the role )?\**Global admin/i],
];
/** Said of what must not be done, or of a temporary password that is handed over in person. */
const warned = /\b(?:never|nobody has to|do not|don’t|cannot|without)\b|in person or by phone/i;

/** By what a step opens: one of these comes before the Global admin, or instead. The roles are of Entra's own list. */
const smallest: readonly (readonly [opens: RegExp, first: readonly Who[]])[] = [
  [/\*\*Authentication methods\*\*|\*\*Temporary Access Pass\*\*/, ['authentication-admin']],
  [/\*\*Risky users\*\*/, ['security-admin']],
  [/\*\*Cross-tenant access settings\*\*/, ['security-admin', 'it-admin']],
  [/\*\*Enterprise applications\*\*/, ['application-admin']],
  [
    /\*\*Sign-in logs\*\*/,
    ['conditional-access-admin', 'it-admin', 'security-admin', 'application-admin', 'customer-admin'],
  ],
  [/\*\*Deleted users\*\*|\*\*Age group\*\*/, ['user-management-admin']],
  [/\*\*Legal info\*\*/, ['compliance-admin', 'account-admin', 'you', 'billing-admin']],
];

/** For whoever reads it: the person in front, and the one who acts. */
const everyStep = ({ steps, theirSteps = [] }: Fix) => [...steps, ...theirSteps];

const wrong = (check: (rule: Rule) => void) => failuresOf(catalog, ({ id }) => id, check);
const lookedUp = (fix: Fix) => fix.who.includes('global-admin') || fix.who.includes('it-admin');

describe('advice', () => {
  it('never weakens a company, shares a password or asks for the largest role', () => {
    const check = (rule: Rule) => {
      for (const step of rule.fixes
        .flatMap((fix) => [fix.title, ...everyStep(fix)])
        .filter((one) => !warned.test(one)))
        for (const [why, pattern] of unsafe)
          expect(
            pattern.test(step),
            `${why}: “${step}”. Name the exception for one person, or the smaller role.`,
          ).toBe(false);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('is refused where it once said so', () => {
    const said = [
      'The admin names an application that can do it, or leaves this one out of the policy.',
      'The Global admin allows sign-up by e-mail and ad-hoc subscriptions in the settings of the tenant.',
      'The admin disables security defaults.',
      'Send the password to support.',
      'Ask for Global admin.',
    ];
    for (const step of said)
      expect(
        unsafe.some(([, pattern]) => pattern.test(step)),
        step,
      ).toBe(true);
  });

  it('names a smaller role before the Global admin where one can do it', () => {
    const check = (rule: Rule) => {
      for (const fix of rule.fixes.filter(lookedUp))
        for (const [opens, first] of smallest) {
          if (!everyStep(fix).some((step) => opens.test(step))) continue;
          const named = fix.who.slice(0, fix.who.indexOf('global-admin') + 1 || undefined);
          expect(
            named.some((who) => first.includes(who)),
            `${fix.id} opens ${opens.source}: put one of ${first.join(', ')} before global-admin`,
          ).toBe(true);
        }
    };
    expect(wrong(check)).toEqual([]);
  });

  it('titles that name the Global admin are for what a Global admin alone can do', () => {
    const check = (rule: Rule) => {
      for (const { title, who } of rule.fixes)
        if (/^Ask (?:the|your) Global admin/.test(title)) expect(who[0], title).toBe('global-admin');
    };
    expect(wrong(check)).toEqual([]);
  });

  it('promises no support without a sign-in that no document promises', () => {
    const check = (rule: Rule) => {
      const steps = rule.fixes.flatMap(everyStep);
      expect(steps.filter((step) => /works without signing in/.test(step))).toEqual([]);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('tells whoever keeps an emergency account to give it a method of its own', () => {
    const check = (rule: Rule) => {
      const told = rule.fixes.flatMap(everyStep).filter((step) => /keep an emergency account/.test(step));
      for (const step of told) expect(step).toMatch(/passkey or certificate of its own/);
    };
    expect(wrong(check)).toEqual([]);
  });
});

describe('telephone numbers', () => {
  const french = readFileSync(join(import.meta.dirname, '../../assets/locales/fr.json'), 'utf8');
  const said = [...catalog.flatMap(ruleTexts), french].join('\n');
  const number = /(?<![\w-])(?:0800|0805|1 800|800|900|866)[ -]\d[\d -]{5,}\d|\+\d{9,}/g;

  it('stand in the table alone, with the number to dial', () => {
    expect(said.match(number) ?? []).toEqual([]);
    for (const { shown, tel } of phoneNumbers) {
      expect(tel).toMatch(/^\+\d{9,14}$|^0\d{9,}$/);
      const local = shown.replace(/\D/g, '').replace(/^[01]/, '');
      expect(tel.endsWith(local), shown).toBe(true);
    }
  });
});

describe('sources', () => {
  it('say what was compared, each', () => {
    expect(Object.keys(facts).sort()).toEqual(Object.keys(sources).sort());
    for (const [id, fact] of Object.entries(facts)) expect(fact, id).toMatch(/^\S.{20,}\.$/);
  });

  it('have one canonical address each, in English', () => {
    const urls = Object.values(sources).map(({ url }) => url);
    expect(urls.filter((url, i) => urls.indexOf(url) !== i)).toEqual([]);
    expect(urls.filter((url) => /\/[a-z]{2}(?:-[a-z]{2,4}){1,2}\//i.test(new URL(url).pathname))).toEqual([]);
  });
});
