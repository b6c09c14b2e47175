import { describe, expect, test } from 'vitest';
import { diagnose } from '../../rules/diagnose.ts';
import type { Fix, Rule } from '../../rules/rule.ts';
import { buildIndex } from '../../rules/signal-index.ts';
import { observation, partnerPage } from '../observation.ts';

const fix = (id: string, more: Partial<Fix> = {}): Fix => ({
  id,
  who: ['you'],
  takes: 'minutes',
  title: id,
  steps: ['Do it.'],
  ...more,
});
const rule = (id: string, more: Partial<Rule>): Rule => ({
  id,
  signals: [],
  fixes: [fix('do-it')],
  sources: ['entra-codes'],
  title: id,
  says: id,
  ...more,
});
const index = (...rules: Rule[]) => buildIndex(rules);
const idsOf = (rules: Rule[], ...input: Parameters<typeof diagnose>) =>
  diagnose(input[0], index(...rules)).findings.map((one) => one.rule);

const byCode = rule('by-code', { signals: [{ verdict: 'match', code: ['AADSTS50020'] }] });
const byPhrase = rule('by-phrase', { signals: [{ verdict: 'match', phrase: ['access-denied'] }] });
const maybe = rule('maybe', { signals: [{ verdict: 'possible', code: ['AADSTS50020'] }] });
const both = observation({ codes: ['AADSTS50020'], phrases: ['access-denied'] });

describe('the order of findings', () => {
  test('a match before a possible one, a code before a sentence, whatever the catalogue says', () => {
    expect(idsOf([maybe, byPhrase, byCode], { observations: [both], answers: {} })).toEqual([
      'by-code',
      'by-phrase',
      'maybe',
    ]);
  });
  test('equal signs: the place in the catalogue', () => {
    const twin = { ...byCode, id: 'twin' };
    expect(idsOf([twin, byCode], { observations: [both], answers: {} })).toEqual(['twin', 'by-code']);
  });
  test('only the newest observation is judged', () => {
    expect(idsOf([byCode], { observations: [both, observation()], answers: {} })).toEqual([]);
  });
});

describe('signals', () => {
  test('a code is compared whole', () => {
    expect(
      idsOf([byCode], { observations: [observation({ codes: ['AADSTS500201'] })], answers: {} }),
    ).toEqual([]);
  });
  test('every key of a signal must hold', () => {
    const personal = rule('personal', {
      signals: [{ verdict: 'match', code: ['AADSTS50020'], account: ['personal'] }],
    });
    expect(idsOf([personal], { observations: [both], answers: {} })).toEqual([]);
    expect(idsOf([personal], { observations: [{ ...both, accountKind: 'personal' }], answers: {} })).toEqual([
      'personal',
    ]);
  });
  test('an inferred sentence alone is never more than possible', () => {
    const { findings } = diagnose(
      { observations: [observation({ phrases: ['access-denied:inferred'] })], answers: {} },
      index(byPhrase),
    );
    expect(findings[0]?.verdict).toBe('possible');
  });
  test('a page of an unknown host makes nothing more than possible', () => {
    const { findings } = diagnose({ observations: [{ ...both, page: 'other' }], answers: {} }, index(byCode));
    expect(findings[0]?.verdict).toBe('possible');
  });
  test('a code that no rule names', () => {
    const rest = rule('rest', { signals: [{ verdict: 'match', unclaimedCode: 'AADSTS' }] });
    expect(idsOf([byCode, rest], { observations: [both], answers: {} })).toEqual(['by-code']);
    expect(
      idsOf([byCode, rest], {
        observations: [observation({ codes: ['AADSTS99'.padEnd(11, '9')] })],
        answers: {},
      }),
    ).toEqual(['rest']);
  });
  test('a signal that nothing can find is refused when the catalogue is built', () => {
    expect(() => index(rule('blind', { signals: [{ verdict: 'match', account: ['personal'] }] }))).toThrow(
      /needs a code/,
    );
  });
});

describe('fixes', () => {
  const fixes = [
    fix('alone', { unless: { selfServiceReset: ['no'] } }),
    fix('provider', { who: ['indirect-provider'], when: { program: ['csp-indirect-reseller'] } }),
    fix('admin', { who: ['global-admin'] }),
  ];
  const order = (answers: Parameters<typeof diagnose>[0]['answers']) =>
    diagnose({ observations: [both], answers }, index({ ...byCode, fixes })).findings[0]?.fixes.map(
      (one) => one.id,
    );
  test('what is for everybody before what is for some', () => {
    expect(order({})).toEqual(['alone', 'admin', 'provider']);
  });
  test('an answer confirms, drops and leaves the rest in order', () => {
    expect(order({ program: 'csp-indirect-reseller' })).toEqual(['alone', 'provider', 'admin']);
    expect(order({ program: 'marketplace' })).toEqual(['alone', 'admin']);
    expect(order({ selfServiceReset: 'no' })).toEqual(['admin', 'provider']);
  });
  test('answers that leave none do not go with the page: the page is believed', () => {
    const one = fix('alone', { unless: { globalAdmin: ['no'] } });
    const found = diagnose(
      { observations: [both], answers: { globalAdmin: 'no' } },
      index({ ...byCode, fixes: [one] }),
    );
    expect(found.findings[0]?.fixes.map(({ id }) => id)).toEqual(['alone']);
  });
  test('"not sure" is no answer', () => {
    expect(order({ program: 'not-sure', selfServiceReset: 'not-sure' })).toEqual([
      'alone',
      'admin',
      'provider',
    ]);
  });
});

describe('questions', () => {
  test('nothing recognised: what brings you here', () => {
    expect(diagnose({ observations: [], answers: {} }).questions.map((one) => one.id)).toEqual(['situation']);
  });
  test('the path answers for the person', () => {
    const denied = { phrases: ['access-denied'] };
    const known = diagnose({ observations: [partnerPage('/dashboard/referrals', denied)], answers: {} });
    expect(known.findings[0]?.verdict).toBe('match');
    expect(known.questions).toEqual([]);
    const unknown = diagnose({ observations: [partnerPage('/dashboard/*', denied)], answers: {} });
    expect(unknown.findings[0]?.verdict).toBe('possible');
    expect(unknown.questions[0]).toMatchObject({ id: 'area' });
  });
  test('an answer decides, stays visible and can be changed', () => {
    const observations = [partnerPage('/dashboard/*', { phrases: ['access-denied'] })];
    const decided = diagnose({ observations, answers: { area: 'developer-program' } });
    expect(decided.findings[0]?.verdict).toBe('match');
    expect(decided.findings[0]?.fixes[0]).toEqual({ id: 'ask-owner', who: ['owner', 'manager'] });
    expect(decided.questions[0]).toMatchObject({ id: 'area', answer: 'developer-program' });
  });
});

test('a rule that fails is reported and survived', () => {
  const broken = rule('broken', {
    signals: [{ verdict: 'match', code: ['AADSTS50020'] }],
    refine: () => {
      throw new Error('oops');
    },
  });
  expect(diagnose({ observations: [both], answers: {} }, index(broken, byCode))).toMatchObject({
    findings: [{ rule: 'by-code' }],
    errors: [{ rule: 'broken', message: 'oops' }],
  });
});

describe('what only the address says', () => {
  const said = observation({ page: 'partner-center-empty', address: { codes: ['AADSTS50020'] } });
  test('an address alone never makes a match, and is named as the address', () => {
    const { findings } = diagnose({ observations: [said], answers: {} }, index(byCode));
    expect(findings).toMatchObject([
      { verdict: 'possible', evidence: [{ kind: 'address', value: 'AADSTS50020' }] },
    ]);
  });
  test('the page goes before it', () => {
    const shown = { ...said, codes: ['AADSTS50020'] };
    const { findings } = diagnose({ observations: [shown], answers: {} }, index(byCode));
    expect(findings).toMatchObject([
      { verdict: 'match', evidence: [{ kind: 'code', value: 'AADSTS50020' }] },
    ]);
  });
});

describe('a rule that only says that something failed', () => {
  const last = rule('last', { onlyAlone: true, signals: [{ verdict: 'possible', unknownError: true }] });
  const unknown = observation({ unknownError: true, codes: ['AADSTS50020'] });
  test('is left out where another was found', () => {
    expect(idsOf([byCode, last], { observations: [unknown], answers: {} })).toEqual(['by-code']);
    expect(idsOf([byPhrase, last], { observations: [unknown], answers: {} })).toEqual(['last']);
  });
});
