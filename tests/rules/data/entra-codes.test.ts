import { describe, expect, it } from 'vitest';
import { entraCodes } from '../../../rules/data/entra-codes.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import type { Observation } from '../../../rules/observation/observation.ts';
import partnerCodes from '../../data/partner-codes.json' with { type: 'json' };
import { failuresOf } from '../../failures.ts';

/** Every listed Entra code leads somewhere, and the 153 that a partner can meet name the right people first. */

/** Where the rule names others than the table, and why. */
const otherPeople: Readonly<Record<string, string>> = {
  AADSTS500201:
    'for Partner Center the account has to change, not the application: you, as for its neighbours',
};

const lastResort = 'code-without-own-rule';

function findingsOf(codes: string[], block: Partial<Observation> = {}) {
  const observation: Observation = {
    v: 1,
    at: '2026-11-20T09:00:00Z',
    host: 'login.microsoftonline.com',
    path: '/common/reprocess',
    page: block.blockTitle ? 'entra-block' : 'entra-error',
    ...block,
    codes,
    phrases: [],
    statuses: [],
    accountKind: 'unknown',
    partnerCenter: { is: 'yes', by: 'client-id' },
  };
  const { findings, errors } = diagnose({ observations: [observation], answers: {} });
  expect(errors).toEqual([]);
  return findings;
}

it('holds the 982 listed codes, each with a finding', () => {
  const codes = Object.keys(entraCodes);
  expect(codes.length).toBe(982);
  for (const code of codes) expect(findingsOf([code]).length, code).toBeGreaterThan(0);
});

it('explains each code by itself: a longer code is not swallowed by a shorter one', () => {
  for (const code of Object.keys(entraCodes)) {
    for (const finding of findingsOf([code])) {
      const codes = finding.evidence.filter((sign) => sign.kind === 'code').map((sign) => sign.value);
      expect(codes, `${code} by ${finding.rule}`).toEqual([code]);
    }
    const longer = `${code}9`;
    if (longer in entraCodes || longer.length > 'AADSTS'.length + 8) continue;
    expect(findingsOf([longer]).map((finding) => finding.rule)).toEqual([lastResort]);
  }
});

it('leaves no code to two rules, nor to the last resort when it has a rule', () => {
  for (const code of Object.keys(entraCodes)) expect(findingsOf([code]).length, code).toBe(1);
});

/** Numbers that block pages are known to carry: 20 titles, 31 descriptions. */
describe('block pages', () => {
  const titles = Array.from({ length: 20 }, (_, i) => i + 1);
  const descriptions = [undefined, ...Array.from({ length: 31 }, (_, i) => i + 1)];
  const pages = titles.flatMap((blockTitle) =>
    descriptions.map((blockDescription) =>
      blockDescription ? { blockTitle, blockDescription } : { blockTitle },
    ),
  );
  type BlockPage = (typeof pages)[number];
  const wrong = (check: (page: BlockPage) => void) =>
    failuresOf(pages, (page) => JSON.stringify(page), check);

  it('are recognized without a code, as one thing', () => {
    expect(wrong((page) => expect(findingsOf([], page).length).toBe(1))).toEqual([]);
  });

  it('with the general code: what the page clearly says first, otherwise the general rule', () => {
    const check = (page: BlockPage) => {
      const [told] = findingsOf([], page);
      const rules = findingsOf(['AADSTS53003'], page).map((finding) => finding.rule);
      expect(rules[0]).toBe(told?.verdict === 'match' ? told.rule : 'conditional-access-block');
      expect(rules).toContain('conditional-access-block');
      expect(rules).toContain(told?.rule);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('with the code of another rule: that rule alone', () => {
    const check = (page: BlockPage) =>
      expect(findingsOf(['AADSTS53000'], page).map(({ rule }) => rule)).toEqual(['device-not-managed']);
    expect(wrong(check)).toEqual([]);
  });
});

it('each code that a partner can meet has a rule of its own and the right person', () => {
  const wrong = failuresOf(
    partnerCodes,
    ({ code, who }) => `${code}: ${who}`,
    ({ code, who }) => {
      const [best] = findingsOf([code]);
      expect(best?.rule).not.toBe(lastResort);
      expect(best?.verdict).toBe('match');
      if (!(code in otherPeople)) expect(best?.fixes[0]?.who).toContain(who);
      else expect(best?.fixes[0]?.who).not.toContain(who);
    },
  );
  expect(wrong).toEqual([]);
});
