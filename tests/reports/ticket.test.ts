import { describe, expect, test } from 'vitest';
import { keptFileName } from '../../reports/file-name.ts';
import { type DeskFacts, edited, untouched } from '../../reports/ticket.ts';
import { keptNumber, ticketNumberIn, ticketNumberOfName } from '../../reports/ticket-number.ts';

describe('the number of a ticket in a text', () => {
  test.each([
    ['Re: INC0012345 cannot sign in', 'INC0012345'],
    ['[HELP-4711] Access denied', 'HELP-4711'],
    ['Re: [#48213] login', '48213'],
    ['Ticket: 48213', '48213'],
    ['Case number: 12345', '12345'],
    ['Vorgang Nr. 99871', '99871'],
    ['Numéro de ticket : 4411', '4411'],
    ['Your ticket no. 4711 is open', '4711'],
    ['RE: TrackingID#2411200050001234', '2411200050001234'],
    // Codes, ids and numbers that nothing calls a ticket's.
    ['error AADSTS50020', undefined],
    ['Ticket: AADSTS50020', undefined],
    ['in this case 50020', undefined],
    ['Request ID: 0f2a5b1c-8c1e-4c5e-9d1a-3b8a6a3e5b00', undefined],
    ['call me at 0170 1234567', undefined],
  ])('%s', (text, number) => {
    expect(ticketNumberIn(text)).toBe(number);
  });
});

test.each([
  ['INC0012345.eml', 'INC0012345'],
  ['ticket-4711 from a partner.eml', '4711'],
  ['HELP-88.msg', 'HELP-88'],
  ['48213 - login.msg', '48213'],
  ['IMG_2031.png', undefined],
  ['20261120.png', undefined],
  ['2026-11-20 screenshot.png', undefined],
  ['50020.txt', undefined],
  ['screenshot.png', undefined],
])('the number of a ticket in the name %s', (name, number) => {
  expect(ticketNumberOfName(name)).toBe(number);
});

test.each([
  ['INC0012345.eml', 'INC0012345.eml'],
  ['ticket-4711 erika.eml', 'ticket-4711 ….eml'],
  ['Fwd_ Anmeldung klappt nicht - Erika Mustermann.msg', 'Fwd_ Anmeldung ….msg'],
  ['erika.mustermann@contoso.com.eml', '….eml'],
  ['screenshot 2026-11-20 at 10.33.png', 'screenshot 2026-11-20 at 10.33.png'],
  ['+49 170 1234567 call.txt', '… call.txt'],
  ['01701234567.txt', '….txt'],
  ['erika.mustermann', '…'],
  ['ERIKA7.txt', '….txt'],
  ['岡田さん.pdf', '….pdf'],
  ['', ''],
])('of the name %j stays %j', (name, kept) => {
  expect(keptFileName(name)).toBe(kept);
  expect(keptFileName(kept)).toBe(kept);
});

test('a typed number is one short line', () => {
  expect(keptNumber(`  INC\n1\u0000${'2'.repeat(90)}`)).toBe(`INC 1 ${'2'.repeat(34)}`);
});

describe('a change on top of what somebody else has changed', () => {
  const now = new Date('2026-11-21T08:00:00.000Z');
  const stored: DeskFacts = { ...untouched, number: 'A', state: 'waiting' };

  test('other fields stay as they are stored', () => {
    const { desk, replaced } = edited(stored, { state: 'solved' }, { ...stored, number: '' }, now);
    expect(desk).toEqual({ ...stored, state: 'solved', changed: now.toISOString() });
    expect(replaced).toEqual({});
  });

  test('the same field gives back what it replaces', () => {
    const { desk, replaced } = edited(stored, { number: 'B' }, untouched, now);
    expect(desk.number).toBe('B');
    expect(replaced).toEqual({ number: 'A' });
  });

  test('both said the same: nothing is changed', () => {
    expect(edited(stored, { number: 'A' }, untouched, now)).toEqual({ desk: stored, replaced: {} });
  });
});
