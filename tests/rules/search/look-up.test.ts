import { describe, expect, test } from 'vitest';
import { findingLabel } from '../../../components/shared/finding-label.ts';
import { catalog } from '../../../rules/catalog/index.ts';
import { lookUp, rulesOfCode } from '../../../rules/look-up.ts';
import { english } from '../../../rules/words/language.ts';
import { findingWords } from '../../../rules/words/wording.ts';

test('no page showed it: possible, without evidence, and called by what it is', () => {
  for (const { id } of catalog) {
    const [finding, ...others] = lookUp({ kind: 'rule', id }, {});
    expect(finding).toMatchObject({ rule: id, verdict: 'possible', evidence: [] });
    expect(others).toEqual([]);
    const words = finding && findingWords(english, finding);
    if (!finding || !words) throw new Error(id);
    expect(findingLabel({ rule: id, verdict: finding.verdict, evidence: finding.evidence, words })).toBe(
      'Looked up',
    );
  }
});

describe('codes', () => {
  test('each reason that a code can have', () => {
    expect(rulesOfCode('AADSTS50020')).toEqual(['foreign-account-used', 'personal-account-used']);
    expect(rulesOfCode('SSPR_0009')).toEqual(['password-reset-not-enabled']);
    expect(rulesOfCode('PC_900309')).toEqual(['customer-conditional-access-block']);
  });

  test('one without a rule of its own names itself', () => {
    const [finding] = lookUp({ kind: 'code', id: 'AADSTS900000' }, {});
    expect(finding?.rule).toBe('code-without-own-rule');
    const names = { AADSTS900000: 'WebWatsonEnvironmentError' };
    const words = finding && findingWords(english, finding, names);
    expect(words?.more).toContain('AADSTS900000 (WebWatsonEnvironmentError)');
  });
});

test('a situation leads where its answer leads', () => {
  const findings = lookUp({ kind: 'situation', id: 'forgotten-password' }, {});
  expect(findings.map(({ rule }) => rule)).toContain('password-forgotten');
  expect(findings.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).toContain('answer');
});

test('what was said of the company chooses the fixes', () => {
  const target = { kind: 'rule', id: 'conditional-access-block' } as const;
  const fixes = (answers: Parameters<typeof lookUp>[1]) =>
    lookUp(target, answers).flatMap((finding) => finding.fixes.map(({ id }) => id));
  expect(fixes({})).toContain('ask-admin-with-details');
  expect(fixes({ globalAdmin: 'no' })).not.toContain('ask-admin-with-details');
});

test('ids that are none lead nowhere', () => {
  for (const id of ['', 'constructor', '__proto__', 'not-a-rule'])
    for (const kind of ['rule', 'situation', 'code'] as const) expect(lookUp({ kind, id }, {})).toEqual([]);
});
