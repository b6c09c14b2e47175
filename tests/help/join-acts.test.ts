import { expect, test, vi } from 'vitest';
import { isOurs, JoinedActs } from '../../help/join-acts.ts';
import type { HelpScreen } from '../../help/screen.ts';
import type { TabSession } from '../../help/tab-session.ts';
import { links } from '../../rules/data/links.ts';
import { english } from '../../rules/words/language.ts';
import type { Settings } from '../../settings/settings.ts';

const home = links['partner-home'].url;

function open(opens: () => Promise<unknown> = async () => {}) {
  const screen = { privateRefused: undefined } as HelpScreen;
  const ports = { openPrivate: vi.fn(opens), saveFile: vi.fn(), leave: vi.fn() };
  return { screen, ports, acts: new JoinedActs(screen, () => english, ports) };
}

const session = (isPrivate = false, settings: Settings = { byPolicy: [] }) =>
  ({ isPrivate, facts: { settings } }) as unknown as TabSession;

test('a private window opens Partner Center, or the page of the fix', async () => {
  const { acts, ports, screen } = open();
  await acts.openPrivate({}, session());
  await acts.openPrivate({ url: links.customers.url }, session());
  expect(ports.openPrivate.mock.calls).toEqual([[home], [links.customers.url]]);
  expect(screen.privateRefused).toBeUndefined();
});

test('never an address that is not in our table, nor one that the organisation does not allow', async () => {
  const { acts, ports } = open();
  for (const url of ['https://evil.example/', `${home}.evil.example`, 'javascript:alert(1)', ''])
    await acts.openPrivate({ url }, session());
  await acts.openPrivate({}, session(false, { byPolicy: [], linkHosts: [] }));
  expect(ports.openPrivate).not.toHaveBeenCalled();
});

test('the number of a code is the one part that is filled in', () => {
  expect(isOurs('https://login.microsoftonline.com/error?code=50020')).toBe(true);
  expect(isOurs('https://login.microsoftonline.com/error?code=50020&x=1')).toBe(false);
});

test('where none is opened it says so, and forgets it when one is', async () => {
  let allowed = false;
  const { acts, screen } = open(async () => {
    if (!allowed) throw new Error('Incognito mode is disabled.');
  });
  await acts.openPrivate({}, session());
  expect(screen.privateRefused).toBe('refused');
  allowed = true;
  await acts.openPrivate({}, session());
  expect(screen.privateRefused).toBeUndefined();
});

test('from a private window there is no other one', async () => {
  const { acts, ports, screen } = open();
  await acts.openPrivate({}, session(true));
  expect(ports.openPrivate).not.toHaveBeenCalled();
  expect(screen.privateRefused).toBe('already');
});

test('the file for the calendar holds the problem in words, no id of ours in what is read', async () => {
  const { acts, ports } = open();
  acts.saveCalendar({ rule: 'account-locked', fix: 'wait', at: Date.UTC(2026, 10, 29, 14, 32) });
  const [[name, content] = []] = ports.saveFile.mock.calls as [string, Blob][];
  expect(name).toBe('try-again.ics');
  expect(content?.type).toBe('text/calendar;charset=utf-8');
  const text = (await content?.text()) ?? '';
  expect(text).toContain('SUMMARY:Try to sign in to Partner Center again\r\n');
  expect(text).not.toMatch(/^(SUMMARY|DESCRIPTION):.*account-locked/m);
});
