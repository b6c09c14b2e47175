import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../help/case-facts.ts';
import { RequestInMaking } from '../../help/request-in-making.ts';
import { viewOf } from '../../help/view-of.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { english, englishName, languageOf } from '../../rules/words/language.ts';
import { peopleWords } from '../../rules/words/wording.ts';
import { noSettings, type Settings } from '../../settings/settings.ts';
import { localeTags, readLocale } from '../../tools/locales.ts';
import { observation, partnerPage } from '../observation.ts';

const facts: CaseFacts = {
  page: 'read',
  observations: [partnerPage('/dashboard/referrals', { phrases: ['no-permission-to-view'] })],
  answers: {},
};
const wanted = { rule: 'workspace-access-denied', fix: 'ask-admin' };
const [admin] = diagnose(facts).findings[0]?.fixes.find(({ id }) => id === wanted.fix)?.who ?? [];
const french = { ...languageOf(readLocale('fr')), tag: 'fr' };
const languages = {
  own: english,
  all: [englishName, { language: 'fr', name: 'Français' }],
  load: async (tag: string) => (tag === 'fr' ? french : english),
};
const people: Settings = {
  ...noSettings,
  contacts: {
    [admin ?? '']: [
      { name: 'Ann Smith', mail: 'ann@contoso.example' },
      { name: 'Bob', phone: '+49 30 1234' },
    ],
    owner: [{ name: 'Olga' }],
  },
  helpDesk: {
    name: 'Contoso help',
    mail: 'help@contoso.example',
    ticketUrl: 'https://t.example/new?d={body}',
  },
};

function begin(settings: Settings = people) {
  const request = RequestInMaking.begin({ ...facts, settings }, wanted, languages);
  if (!request) throw new Error('the fix is not there');
  const draft = () => {
    const now = request.draft(english);
    if (!now) throw new Error('there is no draft');
    return now;
  };
  return { request, draft };
}

test('the known people of this fix and the help desk, the first of them in the greeting', () => {
  expect(localeTags()).toContain('fr');
  const { draft } = begin();
  expect(draft().to).toEqual([
    expect.stringMatching(/^Ann Smith \(/),
    expect.stringMatching(/^Bob \(/),
    'Contoso help',
  ]);
  expect(draft().body).toMatch(/^Hello Ann Smith,\n/);
  expect(draft().links.mail).toMatch(/^mailto:ann@contoso\.example\?subject=.*Hello%20Ann%20Smith/);
  expect(draft().links.teams).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=ann@/);
  expect(draft().links.ticket).toMatch(/^https:\/\/t\.example\/new\?d=Hello/);
  expect(draft()).toMatchObject({ phone: undefined, unnamed: false });
});

test('another one: their name, their telephone, no chat without a mail', () => {
  const { request, draft } = begin();
  request.setTo(1);
  expect(draft()).toMatchObject({ chosen: 1, phone: { shown: '+49 30 1234', url: 'tel:+49301234' } });
  expect(draft().body).toMatch(/^Hello Bob,\n/);
  expect(draft().links.teams).toBeUndefined();
  expect(draft().links.mail).toMatch(/^mailto:\?subject=/);
});

test('nobody named: one is written to, by what they are, the others to choose from', () => {
  const { request, draft } = begin(noSettings);
  const who = diagnose(facts).findings[0]?.fixes.find(({ id }) => id === wanted.fix)?.who ?? [];
  expect(draft().to).toEqual(who.map((one) => peopleWords(english, [one])));
  expect(draft()).toMatchObject({ chosen: 0, unnamed: true });
  expect(draft().body).toMatch(/^Hello,\n/);
  expect(draft().links).toEqual({
    mail: expect.stringMatching(/^mailto:\?/),
    teams: undefined,
    ticket: undefined,
  });
  request.setTo(1);
  expect(draft()).toMatchObject({ chosen: 1, phone: undefined });
});

test('a team that takes forms gets the text of a request, and the form beside it', () => {
  const seen = [
    partnerPage('/dashboard/home', {
      page: 'partner-center-empty',
      statuses: [{ of: 'document', status: 503 }],
    }),
  ];
  const { findings } = diagnose({ observations: seen, answers: {} });
  const supported = findings.flatMap(({ rule, fixes }) =>
    fixes.filter(({ who }) => who[0] === 'microsoft-support').map(({ id }) => ({ rule, fix: id })),
  )[0];
  if (!supported) throw new Error('no fix is for Microsoft');
  const inForm = (settings: Settings) =>
    RequestInMaking.begin({ ...facts, observations: seen, settings }, supported, languages)?.draft(english);
  expect(inForm(noSettings)).toMatchObject({ to: ['Microsoft support'], unnamed: false });
  expect(inForm(noSettings)?.links).toEqual({
    form: expect.stringMatching(/^https:\/\/\w+\.microsoft\.com\//),
  });
  expect(inForm({ ...noSettings, linkHosts: [] })?.links.form).toBeUndefined();
});

test('in the language of the reader, and back', async () => {
  const { request, draft } = begin();
  expect(draft()).toMatchObject({ language: 'en', direction: 'ltr' });
  await request.setLanguage('fr');
  expect(draft().language).toBe('fr');
  expect(draft().body).toMatch(/^Bonjour Ann Smith/);
  expect(draft().subject).not.toMatch(/please help/);
  await request.setLanguage('en');
  expect(draft().body).toMatch(/^Hello Ann Smith/);
});

describe('what the person wrote themselves', () => {
  test('is in the links, and stays in its language while others are looked at', async () => {
    const { request, draft } = begin();
    const mine = draft().body.replace('Thank you', 'Urgently, thank you');
    request.edit(mine);
    expect(draft().body).toBe(mine);
    expect(decodeURIComponent(draft().links.mail ?? '')).toContain('Urgently');
    await request.setLanguage('fr');
    expect(draft().body).not.toContain('Urgently');
    request.setTo(1);
    await request.setLanguage('en');
    expect(draft().body).toBe(mine.replace('Hello Ann Smith', 'Hello Bob'));
  });

  test('is not touched where the greeting is theirs', () => {
    const { request, draft } = begin();
    request.edit('Hi you,\nhelp');
    request.setTo(1);
    expect(draft().body).toBe('Hi you,\nhelp');
    request.edit('');
    expect(draft().body).toBe('');
  });
});

test('no chat where the organisation does not allow the link', () => {
  const { draft } = begin({ ...people, linkHosts: ['partner.microsoft.com'] });
  expect(draft().links.teams).toBeUndefined();
  expect(draft().links.mail).toBeDefined();
});

test('a fix that the page no longer calls for has no message', () => {
  const healthy: CaseFacts = { ...facts, observations: [observation()], settings: people };
  expect(RequestInMaking.begin(healthy, wanted, languages)).toBeUndefined();
  expect(RequestInMaking.begin(facts, { ...wanted, fix: 'other' }, languages)).toBeUndefined();
});

test('what was answered at another failure and does not count here takes no way away', () => {
  const failed: CaseFacts = {
    page: 'read',
    observations: [observation({ codes: ['AADSTS500121'] })],
    answers: { globalAdmin: 'no', inTenant: 'yes' },
    carriedOver: ['globalAdmin', 'inTenant'],
  };
  const [finding] = viewOf(english, failed).findings;
  const asked = finding?.words.fixes.filter(({ act }) => act === 'message') ?? [];
  expect(asked.length).toBeGreaterThan(0);
  for (const { id } of asked)
    expect(
      RequestInMaking.begin(failed, { rule: finding?.rule ?? '', fix: id }, languages),
      id,
    ).toBeDefined();
});
