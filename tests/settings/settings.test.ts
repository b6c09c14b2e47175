import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { links } from '../../rules/data/links.ts';
import type { Answers } from '../../rules/data/questions.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { trace } from '../../rules/trace.ts';
import type { Options } from '../../settings/options.ts';
import type { Policy } from '../../settings/policy.ts';
import {
  allowsLink,
  answersOf,
  articleFor,
  carriedOverBy,
  contactsFor,
  noSettings,
  notSet,
  offeredAnswers,
  optionsAfter,
  questionsByPolicy,
  settingsOf,
} from '../../settings/settings.ts';
import { observation } from '../observation.ts';
import { anyOptions, full } from './options-samples.ts';

describe('policy and own options', () => {
  test('without a policy the own ones, nothing by policy; without anything nothing', () => {
    expect(settingsOf(full, {})).toEqual({ ...full, byPolicy: [] });
    expect(settingsOf({}, {})).toEqual(noSettings);
  });

  test('policy wins field by field, contacts person by person', () => {
    const own = {
      language: 'fr',
      openByItself: true,
      contacts: { owner: [{ name: 'Own' }], manager: [{ name: 'Mine' }] },
      helpDesk: { name: 'Own desk', mail: 'own@b.example' },
    };
    const policy: Policy = {
      openByItself: false,
      contacts: { owner: [{ name: 'Theirs' }] },
      helpDesk: { name: 'Desk' },
      silenced: ['mfa-required'],
    };
    expect(settingsOf(own, policy)).toEqual({
      language: 'fr',
      openByItself: false,
      contacts: { owner: [{ name: 'Theirs' }], manager: [{ name: 'Mine' }] },
      helpDesk: { name: 'Desk' },
      silenced: ['mfa-required'],
      byPolicy: ['openByItself', 'helpDesk', 'silenced', 'contacts.owner'],
    });
  });

  test('any two: what policy has said stands, the rest is the person’s; it can be sent as a message', () => {
    fc.assert(
      fc.property(anyOptions, anyOptions, (own, policy) => {
        const merged = settingsOf(own, policy);
        const { contacts: _, ...fields } = policy;
        expect(merged).toMatchObject({ ...fields, ...(policy.contacts && { contacts: policy.contacts }) });
        for (const id of Object.keys(own)) expect(merged).toHaveProperty(id);
        expect(JSON.parse(JSON.stringify(merged))).toEqual(merged);
      }),
    );
  });
});

describe('answers', () => {
  test('one program is the answer; of several none, and the question offers those', () => {
    expect(answersOf({ programs: ['edge'], globalAdmin: 'no' })).toEqual({
      program: 'edge',
      globalAdmin: 'no',
    });
    expect(offeredAnswers({ programs: ['edge'] })).toEqual({});
    const several = { programs: ['edge', 'hardware', 'not-sure', 'edge'] } as const;
    expect(answersOf({ ...several, programs: [...several.programs] })).toEqual({});
    expect(offeredAnswers({ programs: [...several.programs] })).toEqual({ program: ['edge', 'hardware'] });
    expect(answersOf({ programs: ['not-sure'] })).toEqual({ program: 'not-sure' });
    expect(answersOf({})).toEqual({});
  });

  test('the engine asks which of the several, and only of those', () => {
    const observations = [observation({ codes: ['AADSTS50020'], accountKind: 'personal' })];
    const asked = (programs: NonNullable<Policy['programs']>) =>
      diagnose({
        observations,
        answers: answersOf({ programs }),
        offered: offeredAnswers({ programs }),
      }).questions.find(({ id }) => id === 'program');
    expect(asked(['edge', 'hardware'])).toEqual({ id: 'program', answers: ['edge', 'hardware'] });
    expect(asked(['edge'])).toMatchObject({ id: 'program', answer: 'edge' });
    expect(asked(['edge'])?.answers).toHaveLength(10);
  });

  test('what was answered today is newer than the options; the policy wins over both', () => {
    const settings = settingsOf(
      { globalAdmin: 'yes', inTenant: 'yes' },
      { inTenant: 'no' },
      { globalAdmin: 'no', inTenant: 'yes' },
    );
    expect(answersOf(settings)).toEqual({ globalAdmin: 'no', inTenant: 'no' });
    expect(carriedOverBy(settings)).toEqual(['globalAdmin']);
    expect(notSet({ globalAdmin: 'yes', inTenant: 'yes', selfServiceReset: 'no' }, settings)).toEqual({
      selfServiceReset: 'no',
    });
  });

  test('which questions the policy has answered', () => {
    const settings = settingsOf(
      { inTenant: 'yes' },
      { programs: ['edge'], globalAdmin: 'yes', silenced: [] },
    );
    expect(questionsByPolicy(settings)).toEqual(['program', 'globalAdmin']);
  });
});

describe('the options after answers of the popup', () => {
  const cases: readonly (readonly [string, Options, Options, Answers, Options])[] = [
    [
      'a fact of the company is kept, what can change tomorrow is not',
      {},
      {},
      { globalAdmin: 'no', program: 'edge' },
      { programs: ['edge'] },
    ],
    [
      'what is answered otherwise today is no longer set',
      { globalAdmin: 'no', selfServiceReset: 'no' },
      {},
      { globalAdmin: 'yes', selfServiceReset: 'no' },
      { selfServiceReset: 'no' },
    ],
    [
      'one that is missing was taken back',
      { globalAdmin: 'no', inTenant: 'yes', programs: ['edge'] },
      {},
      { inTenant: 'yes' },
      { inTenant: 'yes' },
    ],
    ['what belongs to the tab is not kept', {}, {}, { situation: 'admin-left', area: 'not-sure' }, {}],
    [
      'several programs stay',
      { programs: ['edge', 'hardware'] },
      {},
      { program: 'edge' },
      { programs: ['edge', 'hardware'] },
    ],
    [
      'what the policy answers does not become the person’s',
      { globalAdmin: 'yes' },
      { globalAdmin: 'no', inTenant: 'yes' },
      { globalAdmin: 'no', inTenant: 'yes' },
      { globalAdmin: 'yes' },
    ],
    [
      'what the policy names stays the person’s underneath',
      { programs: ['edge'] },
      { programs: ['hardware', 'marketplace'] },
      { program: 'marketplace' },
      { programs: ['edge'] },
    ],
    [
      'everything else stays',
      { helpDesk: { name: 'Desk' }, language: 'fr', breakGlass: 'Safe' },
      {},
      {},
      { helpDesk: { name: 'Desk' }, language: 'fr', breakGlass: 'Safe' },
    ],
  ];

  test.each(cases)('%s', (_, own, policy, answers, after) => {
    expect(optionsAfter(own, policy, answers)).toEqual(after);
  });
});

describe('silenced rules', () => {
  const input = {
    observations: [observation({ codes: ['AADSTS50020'], accountKind: 'personal' })],
    answers: {},
  };
  const ids = (silenced?: string[]) => diagnose({ ...input, silenced }).findings.map(({ rule }) => rule);

  test('are not found; the others are, in the same order; no code becomes an unknown one', () => {
    const all = ids();
    expect(all[0]).toBe('personal-account-used');
    expect(ids(['personal-account-used'])).toEqual(all.slice(1));
    expect(ids(all)).toEqual([]);
    expect(ids([])).toEqual(all);
  });

  test('the trace says so, and counts them in', () => {
    const loud = trace(input);
    const quiet = trace({ ...input, silenced: ['personal-account-used', 'mfa-required'] });
    expect(loud.silenced).toBeUndefined();
    expect(quiet).toEqual({ ...loud, found: loud.found.slice(1), silenced: ['personal-account-used'] });
  });
});

describe('links, articles, contacts', () => {
  test('without a list or with a lone * all links, with an empty list none', () => {
    for (const { url } of Object.values(links)) {
      expect(allowsLink({}, url)).toBe(true);
      expect(allowsLink({ linkHosts: [] }, url)).toBe(false);
      expect(allowsLink({ linkHosts: [new URL(url).host.toUpperCase()] }, url)).toBe(true);
      expect(allowsLink({ linkHosts: ['*.com', 'aka.ms'] }, url)).toBe(true);
      expect(allowsLink({ linkHosts: ['*'] }, url)).toBe(true);
      expect(allowsLink({ linkHosts: ['elsewhere.example', '*'] }, url)).toBe(true);
    }
  });

  test.each([
    ['https://partner.microsoft.com', true],
    ['https://partner.microsoft.com/x?y#z', true],
    ['https://login.microsoftonline.com/error', true],
    ['https://microsoftonline.com/', false],
    ['https://evilmicrosoftonline.com/', false],
    ['https://partner.microsoft.com.evil.example/', false],
    ['https://evil.example/partner.microsoft.com', false],
    ['https://partner.microsoft.com@evil.example/', false],
    ['https://partner.microsoft.com:444/', false],
    ['http://partner.microsoft.com/', false],
    ['javascript:partner.microsoft.com', false],
  ])('%s: %s', (url, allowed) => {
    expect(allowsLink({ linkHosts: ['partner.microsoft.com', '*.microsoftonline.com'] }, url)).toBe(allowed);
  });

  test('an article by id, and none for the keys that every object has', () => {
    const articles = { owner: 'https://a.example/' };
    expect(
      ['owner', 'manager', 'constructor', '__proto__'].map((id) => articleFor({ articles }, id)),
    ).toEqual(['https://a.example/', undefined, undefined, undefined]);
    expect(articleFor({}, 'owner')).toBeUndefined();
  });

  test('the contacts among the people of a fix, in its order', () => {
    const contacts = { owner: [{ name: 'O' }], 'global-admin': [{ name: 'G' }, { name: 'H' }] };
    expect(contactsFor({ contacts }, ['owner', 'you', 'global-admin', 'manager'])).toEqual([
      { who: 'owner', contact: { name: 'O' } },
      { who: 'global-admin', contact: { name: 'G' } },
      { who: 'global-admin', contact: { name: 'H' } },
    ]);
    expect(contactsFor({}, ['owner'])).toEqual([]);
  });
});
