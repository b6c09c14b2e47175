// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import '../../../components/desk/desk-app.ts';
import type { CaseView, DeskView } from '../../../components/desk/view.ts';
import { englishName } from '../../../rules/words/language.ts';
import { all, drawn, finding, nothingFound, one, question, textOf } from '../shadow.ts';

const hostile =
  '<img src=x onerror=alert(1)> <script>alert(1)</script> [a](javascript:alert(1)) "onload=alert(1)';

const opened: CaseView = {
  key: 1,
  kind: 'report',
  title: 'What the partner saw',
  facts: [{ label: 'Opened from', value: hostile }],
  note: hostile,
  help: { ...nothingFound, findings: [finding('a'), finding('b', { verdict: 'possible' })] },
  answersChanged: false,
  steps: [
    {
      at: '2026-11-20T10:00:00Z',
      host: hostile,
      path: hostile,
      workspace: hostile,
      page: 'entra-error',
      marks: ['failed', 'loop'],
      codes: [hostile],
      statuses: [403],
    },
  ],
  changes: {
    when: hostile,
    rows: [
      {
        rule: 'b',
        change: 'gone',
        before: { place: 1, verdict: 'match' },
        fixesChanged: false,
        title: hostile,
      },
    ],
  },
  trace: { found: [], nearly: [], others: 100, titles: {} },
  sentence: hostile,
  reply: {
    languages: [englishName],
    language: 'en',
    direction: 'ltr',
    insteadOf: hostile,
    name: hostile,
    ways: [{ id: 'a', title: hostile, on: true }],
    text: { body: hostile, isOutdated: true, hasBefore: false },
    words: 1,
    message: { to: [hostile], chosen: 0, text: { body: hostile, isOutdated: false, hasBefore: true } },
  },
};

const empty: DeskView = {
  view: 'report',
  languages: { chosen: undefined, all: [englishName] },
  dropping: false,
  pasted: '',
  list: {
    loading: false,
    query: '',
    sort: 'arrived',
    reversed: false,
    state: '',
    cause: '',
    count: 0,
    states: { new: 0, waiting: 0, answered: 0, solved: 0 },
    causes: [],
    shown: 0,
    page: 0,
    pages: 1,
    rows: [],
    current: '',
    ticked: 0,
  },
};

async function show(view: Partial<DeskView>) {
  const app = document.createElement('desk-app');
  document.body.replaceChildren(app);
  app.view = { ...empty, ...view };
  await drawn(app);
  return app;
}

test('findings carry what other programs read, in order', async () => {
  const app = await show({ opened });
  const cards = all(app.renderRoot, '[data-rule]');
  expect(cards.map(({ dataset }) => [dataset.rule, dataset.verdict, dataset.order])).toEqual([
    ['a', 'match', '1'],
    ['b', 'possible', '2'],
  ]);
  expect(all(app.renderRoot, '[data-fix]')[0]?.dataset.who).toBe('global-admin account-admin');
  expect(all(app.renderRoot, '[data-empty]')).toEqual([]);
});

test('nothing recognised: says so, and the question is there', async () => {
  const help = { ...nothingFound, open: [question('situation')] };
  const app = await show({ opened: { ...opened, help } });
  expect(all(app.renderRoot, '[data-rule]')).toEqual([]);
  expect(textOf(one(app.renderRoot, '[data-empty]'))).toContain('Nothing known here');
  const answered = vi.fn();
  app.addEventListener('answer', (event) => answered((event as CustomEvent).detail));
  one(app.renderRoot, '[data-question=situation] ').shadowRoot?.querySelector('button')?.click();
  expect(answered).toHaveBeenCalledExactlyOnceWith({ question: 'situation', answer: 'yes' });
});

test('hostile strings are text wherever they stand', async () => {
  const ticket = {
    id: 'x',
    number: hostile,
    state: 'new',
    arrived: hostile,
    changed: hostile,
    file: hostile,
  } as const;
  const more = {
    kind: 'text',
    made: hostile,
    title: hostile,
    more: 0,
    cases: 2,
    codes: [hostile],
    host: hostile,
  } as const;
  const row = { ...ticket, ...more, ticked: false };
  const side = {
    id: 'x',
    date: hostile,
    findings: [{ title: hostile, label: hostile }],
    steps: opened.steps,
  };
  const count = { id: hostile, label: hostile, count: 1 };
  const views: Partial<DeskView>[] = [
    { opened, pasted: hostile, message: { kind: 'problem', words: { text: hostile } } },
    { opened: { ...opened, kind: 'text', found: opened.facts, missing: ['code'] }, ticket },
    {
      view: 'list',
      list: { ...empty.list, query: hostile, count: 1, shown: 1, rows: [row], causes: [count] },
    },
    {
      view: 'compare',
      compare: {
        sides: [side, side],
        facts: [{ fact: 'codes', onlyInFirst: [hostile], onlyInSecond: [hostile], inBoth: [hostile] }],
      },
    },
    {
      view: 'summary',
      summary: {
        count: 1,
        query: hostile,
        isPart: false,
        byRule: [count],
        byWho: [count],
        byState: [count],
        byWeek: [count],
      },
    },
    { view: 'examples', examples: [{ rule: hostile, title: hostile, what: hostile, pictured: true }] },
    {
      view: 'list',
      importing: {
        state: 'done',
        done: 1,
        total: 1,
        share: 1,
        added: 0,
        duplicates: 0,
        bad: 1,
        reasons: [{ name: hostile, problem: { text: hostile } }],
      },
    },
  ];
  for (const view of views) {
    const app = await show(view);
    expect(textOf(app)).toContain('<img src=x');
    expect(all(app.renderRoot, 'img, script, [onerror], [onload], a[href^="javascript"]')).toEqual([]);
  }
});

test('the picture of an example stands in a frame without rights, behind a policy without scripts', async () => {
  const app = await show({ opened: { ...opened, picture: '<p>A page</p>' } });
  const frame = one<HTMLIFrameElement>(app.renderRoot, 'iframe');
  expect(frame.getAttribute('sandbox')).toBe('');
  expect(frame.getAttribute('srcdoc')).toMatch(
    /^<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
  );
});

test('links of the page itself lead to its own views only', async () => {
  const app = await show({});
  const links = all<HTMLAnchorElement>(app.renderRoot, 'a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#report', '#search', '#list', '#compare', '#summary', '#examples']);
});

test('deleting all is asked for first; the keyboard is on keeping them', async () => {
  const app = await show({ view: 'list', list: { ...empty.list, count: 3, shown: 3 } });
  const gone = vi.fn();
  app.addEventListener('delete-all', gone);
  const button = (text: string) => all(app.renderRoot, 'button').find((one) => textOf(one) === text);
  button('Delete all…')?.click();
  await drawn(app);
  expect(gone).not.toHaveBeenCalled();
  await vi.waitFor(() =>
    expect(textOf(app.renderRoot.querySelector('desk-list')?.shadowRoot?.activeElement as Node)).toBe(
      'Keep them',
    ),
  );
  button('Delete all')?.click();
  expect(gone).toHaveBeenCalledOnce();
});
