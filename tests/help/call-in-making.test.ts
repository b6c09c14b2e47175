import { expect, test } from 'vitest';
import { CallInMaking, type KeptOfCalls } from '../../help/call-in-making.ts';
import type { CaseFacts } from '../../help/case-facts.ts';
import { actOf } from '../../rules/act.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { english, languageOf } from '../../rules/words/language.ts';
import { noSettings } from '../../settings/settings.ts';
import { readLocale } from '../../tools/locales.ts';
import { observation } from '../observation.ts';

const seen = observation({
  codes: ['AADSTS53003'],
  requestId: '7b2f9a30-1111-4000-8000-0123456789ab',
  correlationId: '0c1d2e3f-2222-4000-8000-0123456789ab',
  timestamp: '2026-11-21 07:59:58Z',
});
const facts: CaseFacts = { page: 'read', observations: [seen], answers: { globalAdmin: 'no' } };
const [called] = diagnose(facts).findings.flatMap(({ rule, fixes }) =>
  fixes.filter(({ who }) => actOf({}, who) === 'call').map(({ id }) => ({ rule, fix: id })),
);
const marseille = { languages: ['en-US'], timeZone: 'Europe/Paris' };

function begin(where: typeof marseille & KeptOfCalls = marseille, settings = noSettings) {
  const call = called && CallInMaking.begin({ ...facts, settings }, called, where);
  if (!call) throw new Error('nothing is called');
  return call;
}
const shown = (call: CallInMaking) => call.draft(english).numbers.map((number) => number.shown);

test('the number of where the computer stands, whatever language it speaks', () => {
  expect(begin().draft(english)).toMatchObject({
    region: 'FR',
    numbers: [
      { shown: '0805 540 594', url: 'tel:+33805540594', cost: 'free' },
      { shown: '01 57 32 42 97', url: 'tel:+33157324297', cost: 'local' },
    ],
    list: { url: 'https://learn.microsoft.com/microsoft-365/admin/support-contact-info' },
  });
});

test('without a clock that says so: the region of the language, said or likely', () => {
  expect(begin({ languages: ['en-GB'], timeZone: 'UTC' }).draft(english).region).toBe('GB');
  expect(begin({ languages: ['de'], timeZone: 'UTC' }).draft(english).region).toBe('DE');
  expect(begin({ languages: ['eo', ''], timeZone: 'UTC' }).draft(english)).toMatchObject({
    region: undefined,
    numbers: [],
  });
});

test('where the person said that they call from counts first; what is none changes nothing', () => {
  const call = begin({ ...marseille, region: 'US' });
  expect(shown(call)).toEqual(['1 800 865 9408', '866-807-5850']);
  expect(call.callFrom('XX')).toBe(false);
  expect(call.callFrom('DE')).toBe(true);
  expect(shown(call)).toEqual(['0800 589 2332', '069 380 789 508']);
  expect(begin({ ...marseille, region: '<b>' }).draft(english).region).toBe('FR');
});

test('what to say, what to have, the ids once, and the number of the case in what is copied', () => {
  const call = begin(marseille, { ...noSettings, workDomain: 'contoso.example' });
  const { ids, say, have, text } = call.draft(english);
  expect(ids.map(({ label }) => label)).toEqual(['Code', 'Time', 'Correlation Id', 'Request Id', 'Domain']);
  for (const line of [...say, ...have]) expect(text).toContain(line.replaceAll('**', ''));
  expect(text).toContain('0805 540 594 (free in the country)\n');
  expect(text).toContain('\nDomain: contoso.example\n');
  expect(call.setTicket(`  26112900\n${'1'.repeat(90)}`)).toHaveLength(60);
  expect(call.setTicket('2611290040001')).toBe('2611290040001');
  expect(call.draft(english).text).toContain('Number of the case: 2611290040001');
  expect(begin({ ...marseille, ticket: '42' }).draft(english).ticket).toBe('42');
});

test('in French: regions by their French names, in that order', () => {
  const { regions, text } = begin().draft(languageOf(readLocale('fr')));
  expect(regions.find(({ id }) => id === 'DE')?.name).toBe('Allemagne');
  expect(regions.findIndex(({ id }) => id === 'DE')).toBeLessThan(regions.findIndex(({ id }) => id === 'BE'));
  expect(text).toMatch(/^Appel à\u00a0: /);
});

test('no list where the organisation does not allow the link; no sheet for what the page does not call for', () => {
  expect(begin(marseille, { ...noSettings, linkHosts: [] }).draft(english)).not.toHaveProperty('list');
  expect(CallInMaking.begin(facts, { rule: called?.rule ?? '', fix: 'other' }, marseille)).toBeUndefined();
});
