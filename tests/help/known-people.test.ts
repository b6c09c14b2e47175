import { expect, test } from 'vitest';
import { viewOf } from '../../help/view-of.ts';
import { english } from '../../rules/words/language.ts';
import { noSettings, type Settings } from '../../settings/settings.ts';
import { observation } from '../observation.ts';

const blocked = {
  page: 'read',
  observations: [observation({ codes: ['AADSTS53003'] })],
  answers: {},
} as const;
const ann = { name: 'Ann Smith', mail: "ann.o'neil@contoso.example", phone: '+49 (0)30 1234/5 #6' };

function firstFix(settings: Settings) {
  const fix = viewOf(english, { ...blocked, settings }).findings[0]?.words.fixes[0];
  if (!fix?.asked) throw new Error('nobody is asked');
  return fix;
}

test('whom the organisation has named comes with every address that reaches them', () => {
  const settings = { ...noSettings, contacts: { 'global-admin': [ann, { phone: '0800 1' }] } };
  const { contacts } = firstFix(settings);
  expect(contacts).toEqual([
    {
      name: 'Ann Smith',
      role: 'Global admin',
      phone: { shown: '+49 (0)30 1234/5 #6', url: 'tel:+493012345;ext=6' },
      mail: 'mailto:ann.o%27neil@contoso.example',
      teams: 'https://teams.microsoft.com/l/chat/0/0?users=ann.o%27neil@contoso.example',
    },
    { name: '0800 1', role: 'Global admin', phone: { shown: '0800 1', url: 'tel:08001' } },
  ]);
});

test('nobody named: nobody is there', () => {
  expect(firstFix(noSettings)).not.toHaveProperty('contacts');
});

test('no chat where the organisation does not allow the link', () => {
  const settings = {
    ...noSettings,
    linkHosts: ['entra.microsoft.com'],
    contacts: { 'global-admin': [ann] },
  };
  expect(firstFix(settings).contacts?.[0]).not.toHaveProperty('teams');
});

test('who is an admin, and what their address ends in, is said as it is set', () => {
  expect(viewOf(english, blocked)).not.toHaveProperty('isAdmin');
  const settings = { ...noSettings, isAdmin: true, workDomain: 'contoso.example' };
  expect(viewOf(english, { ...blocked, settings })).toMatchObject({
    isAdmin: true,
    workDomain: '@contoso.example',
  });
});
