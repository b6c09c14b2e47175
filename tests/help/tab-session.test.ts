import { expect, test, vi } from 'vitest';
import type { TabState } from '../../browser/tab-state.ts';
import type { TabPorts } from '../../help/ports.ts';
import { TabSession } from '../../help/tab-session.ts';
import type { HelpView } from '../../help/view.ts';
import { parseObservation } from '../../rules/observation/observation.ts';
import { english } from '../../rules/words/language.ts';
import { noSettings } from '../../settings/settings.ts';
import { observation } from '../observation.ts';

const healthy = observation({ page: 'entra-sign-in', at: '2026-11-21T10:00:00Z' });
const personal = observation({ codes: ['AADSTS50020'], accountKind: 'personal', at: '2026-11-21T10:00:09Z' });
const noObserver = new Error('Could not establish connection. Receiving end does not exist.');

function open(overrides: Partial<TabPorts> = {}) {
  const views: HelpView[] = [];
  let changed: (state: TabState) => void = () => {};
  const ports: TabPorts = {
    readTab: async () => ({ observations: [], answers: {} }),
    watchTab: (listener) => {
      changed = listener;
    },
    readSettings: async () => noSettings,
    watchSettings: () => undefined,
    writeAnswers: vi.fn(async () => {}),
    writeTabAnswers: vi.fn(async () => {}),
    writeTried: vi.fn(async () => {}),
    readTicket: async () => undefined,
    writeTicket: async () => {},
    writeClock: vi.fn(async () => {}),
    goTo: vi.fn(async () => {}),
    isPrivate: false,
    look: async () => healthy,
    inject: async () => {},
    loadCodeNames: async () => ({ AADSTS500099: 'ExampleName' }),
    loadParser: async () => parseObservation,
    covered: true,
    isClosed: async () => false,
    heldBack: async () => undefined,
    ...overrides,
  };
  const session = new TabSession(ports, () => {
    const view = session.view(english);
    if (view) views.push(view);
  });
  const last = () => views.at(-1) as HelpView;
  return { session, views, last, ports, store: (state: TabState) => changed(state) };
}

const firstRule = (view: HelpView) => view.findings[0]?.rule;
const stored = async () => ({ observations: [healthy, personal], answers: {} });

test('answers from what is stored before the page replies', async () => {
  const { session, views } = open({ readTab: stored, look: () => new Promise(() => {}) });
  void session.start();
  await vi.waitFor(() => expect(views).toHaveLength(1));
  expect(views.map(firstRule)).toEqual(['personal-account-used']);
});

test('over a page that is none of ours nothing is said of the one before, also not while it does not answer', async () => {
  const { session, views } = open({ readTab: stored, look: () => new Promise(() => {}), covered: false });
  void session.start();
  await vi.waitFor(() => expect(views).toHaveLength(1));
  expect(views.map(firstRule)).toEqual([undefined]);
});

test('the reply of the page counts more than what is stored', async () => {
  const later = { ...healthy, at: '2026-11-21T10:01:00Z' };
  const { session, last } = open({ readTab: stored, look: async () => later });
  await session.start();
  expect([last().page, firstRule(last())]).toEqual(['read', undefined]);
});

test('a page without an observer is unreadable, and what was stored is not shown as current', async () => {
  const look = () => Promise.reject(noObserver);
  const missing = open({ readTab: stored, look });
  await missing.session.start();
  expect([missing.last().page, missing.last().findings]).toEqual(['reload', []]);
  const foreign = open({ look, covered: false });
  await foreign.session.start();
  expect(foreign.last().page).toBe('not-covered');
  expect(foreign.last().open.map(({ id }) => id)).toEqual(['situation']);
});

test('whoever keeps the extension out is named before anything else is tried; of a closed page nobody is', async () => {
  const look = () => Promise.reject(noObserver);
  for (const held of ['on-click', 'by-policy'] as const) {
    const { session, last } = open({ look, heldBack: async () => held });
    await session.start();
    expect(last().page).toBe(held);
  }
  const closed = open({ look, covered: false, isClosed: async () => true, heldBack: async () => 'on-click' });
  await closed.session.start();
  expect(closed.last().page).toBe('closed');
});

test('a reply that is no observation is not believed', async () => {
  const { session, last } = open({ look: async () => ({ ...personal, html: '<b>' }) });
  await session.start();
  expect([last().page, last().findings]).toEqual(['reload', []]);
});

test('looks once: injects, then asks again; a browser that refuses says so', async () => {
  const look = vi.fn().mockRejectedValueOnce(noObserver).mockResolvedValue(personal);
  const allowed = open({ look, covered: false });
  await allowed.session.start();
  await allowed.session.lookOnce();
  expect([allowed.last().page, firstRule(allowed.last())]).toEqual(['read', 'personal-account-used']);
  const inject = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
  const refused = open({ look: () => Promise.reject(noObserver), inject });
  await refused.session.start();
  await refused.session.lookOnce();
  expect(refused.last().page).toBe('refused');
});

test('a page that never replies is called silent; a late reply still counts', async () => {
  vi.useFakeTimers();
  let reply: (value: unknown) => void = () => {};
  const look = () =>
    new Promise((resolve) => {
      reply = resolve;
    });
  const { session, last } = open({ look });
  const started = session.start();
  await vi.advanceTimersByTimeAsync(2500);
  expect(last().page).toBe('silent');
  reply(personal);
  await started;
  expect([last().page, firstRule(last())]).toEqual(['read', 'personal-account-used']);
  vi.useRealTimers();
});

test('an answer shows at once and is saved where it belongs; it can be changed and started over', async () => {
  const { session, last, ports } = open();
  await session.start();
  const saved = session.answer('situation', 'admin-left');
  expect(last().answered.map(({ id }) => id)).toEqual(['situation']);
  await saved;
  await session.answer('globalAdmin', 'no');
  expect(ports.writeAnswers).toHaveBeenLastCalledWith({ globalAdmin: 'no' });
  expect(ports.writeTabAnswers).toHaveBeenLastCalledWith({ situation: 'admin-left', globalAdmin: 'no' });
  await session.reopen('globalAdmin');
  expect(ports.writeAnswers).toHaveBeenLastCalledWith({});
  await session.startOver();
  expect(ports.writeTabAnswers).toHaveBeenLastCalledWith({});
  expect(last().open.map(({ id }) => id)).toEqual(['situation']);
});

test('an answer that is not in the table is ignored', async () => {
  const { session, ports } = open();
  await session.start();
  await session.answer('situation', '__proto__');
  expect(ports.writeTabAnswers).not.toHaveBeenCalled();
});

test('follows the tab: a new page replaces the old result and ends the answers about it', async () => {
  const { session, last, store } = open();
  await session.start();
  await session.answer('situation', 'admin-left');
  store({ observations: [healthy, personal], answers: {} });
  expect([firstRule(last()), last().answered]).toEqual(['personal-account-used', []]);
});

test('an answer of another failure of today takes no quick way away; answered here, it counts', async () => {
  const readSettings = async () => ({ ...noSettings, today: { globalAdmin: 'no' } as const });
  const { session, last, store } = open({
    look: async () => observation({ codes: ['AADSTS500121'] }),
    readSettings,
  });
  await session.start();
  const first = () => last().findings[0]?.words.fixes[0]?.id;
  const fresh = first();
  await session.answer('globalAdmin', 'no');
  expect([fresh, first()]).toEqual(['try-second-step-again', 'no-admin-left']);
  store({ observations: [personal], answers: {} });
  expect(session.facts.carriedOver).toEqual(['globalAdmin']);
});

test('still answers when nothing can be stored or read', async () => {
  const fail = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
  const { session, last } = open({
    readTab: fail,
    readSettings: fail,
    watchSettings: fail,
    writeAnswers: fail,
    writeTabAnswers: fail,
    watchTab: () => {
      throw new Error('no storage');
    },
    look: async () => personal,
  });
  await session.start();
  expect(firstRule(last())).toBe('personal-account-used');
  await session.answer('globalAdmin', 'yes');
  expect(firstRule(last())).toBe('personal-account-used');
});

test('a code without a rule gets its official name as soon as the names are there', async () => {
  const { session, views } = open({ look: async () => observation({ codes: ['AADSTS500099'] }) });
  await session.start();
  await vi.waitFor(() =>
    expect(views.at(-1)?.findings[0]?.words.more).toContain('AADSTS500099 (ExampleName)'),
  );
});

test('looks again: the newest look counts, whatever an earlier one brings later', async () => {
  let first: (value: unknown) => void = () => {};
  const look = vi
    .fn()
    .mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          first = resolve;
        }),
    )
    .mockResolvedValueOnce(personal);
  const { session, last } = open({ look });
  const started = session.start();
  await session.lookAgain();
  first(healthy);
  await started;
  expect([last().page, firstRule(last())]).toEqual(['read', 'personal-account-used']);
});

test('looks again: on a page that cannot be read nothing of the one before is shown as current', async () => {
  const look = vi.fn().mockResolvedValueOnce(personal).mockRejectedValue(noObserver);
  const { session, last } = open({ look, covered: false });
  await session.start();
  expect(firstRule(last())).toBe('personal-account-used');
  await session.lookAgain();
  expect([last().page, last().findings]).toEqual(['not-covered', []]);
});

test('ended, it stops watching, also where watching had not begun yet', async () => {
  const stop = vi.fn();
  const { session } = open({ watchTab: () => stop });
  const started = session.start();
  session.end();
  await started;
  expect(stop).toHaveBeenCalledTimes(1);
});

const didNotHelp = { rule: 'personal-account-used', fix: 'use-work-account', solved: false };

test('what became of a fix is shown at once, kept, and part of what a report is made of', async () => {
  const { session, last, ports, store } = open({ readTab: stored, look: async () => personal });
  await session.start();
  await session.say(didNotHelp);
  expect(last().tried).toEqual([didNotHelp]);
  expect(ports.writeTried).toHaveBeenCalledExactlyOnceWith(didNotHelp);
  expect(session.facts.tried).toEqual([didNotHelp]);
  await session.say({ rule: didNotHelp.rule, fix: didNotHelp.fix });
  expect(last().tried).toEqual([]);
  store({ observations: [personal], answers: {}, tried: [didNotHelp] });
  expect(last().tried).toEqual([didNotHelp]);
});

test('what is stored of it is shown when the popup opens again', async () => {
  const readTab = async () => ({ ...(await stored()), tried: [didNotHelp] });
  const { session, last } = open({ readTab });
  await session.start();
  expect(last().tried).toEqual([didNotHelp]);
});

test('an outcome that cannot be kept is shown all the same; settings that cannot be read are none', async () => {
  const fails = () => Promise.reject(new Error('no storage'));
  const { session, last } = open({ readTab: stored, writeTried: fails, readSettings: fails });
  await session.start();
  await session.say(didNotHelp);
  expect(last().tried).toEqual([didNotHelp]);
  expect(session.facts.settings).toEqual(noSettings);
});

test('what is stored while the older state is read is not lost to it', async () => {
  let read: (state: TabState) => void = () => {};
  const readTab = () =>
    new Promise<TabState>((resolve) => {
      read = resolve;
    });
  const { session, last, store } = open({ readTab, look: async () => personal });
  const started = session.start();
  store({ observations: [healthy, personal], answers: {} });
  read({ observations: [], answers: {} });
  await started;
  expect([last().page, firstRule(last())]).toEqual(['read', 'personal-account-used']);
});
