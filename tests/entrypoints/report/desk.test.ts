import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeskView } from '../../../components/desk/view.ts';
import { Desk } from '../../../entrypoints/report/desk.ts';
import type { Ports } from '../../../entrypoints/report/desk-ports.ts';
import { takeIn } from '../../../reports/intake/intake.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import { english, englishName, words } from '../../../rules/words/language.ts';
import { observation, partnerPage } from '../../observation.ts';
import { file, now, report } from './reports.ts';

let view: DeskView;
let desk: Desk;
/** What a reload finds. */
let place: unknown;
const downloads: { name: string; text: Promise<string> }[] = [];

const ports: Ports = {
  openStore: () => Promise.resolve('private'),
  loadExamples: () =>
    Promise.resolve([
      {
        rule: 'password-forgotten',
        what: 'Told.',
        observations: [],
        answers: { situation: 'forgotten-password' },
      },
      { rule: 'personal-account-used', what: 'Shown.', ...report(), page: '<p>A page</p>' },
      { rule: 'broken', what: 'Broken.', observations: [{}], answers: {} },
    ]),
  loadCodeNames: () => Promise.resolve({ AADSTS900000: 'AnOfficialName' }),
  knownLanguages: () => Promise.resolve([englishName]),
  loadLanguage: () => Promise.resolve(english),
  readDraft: () => Promise.resolve(undefined),
  keepDraft: () => Promise.resolve(),
  dropDrafts: () => Promise.resolve({}),
  download: (name, content) => downloads.push({ name, text: content.text() }),
  go: vi.fn(),
  now: () => now,
  takeIn: (sent, watched) => takeIn(sent, { now, ...watched }),
  readPlace: () => place,
  writePlace: (next) => {
    place = next;
  },
  version: '1.0',
};

/** The message in words. */
function said(): string {
  return view.message ? words(english, view.message.words) : '';
}

beforeEach(async () => {
  downloads.length = 0;
  place = undefined;
  desk = new Desk(ports, (next) => {
    view = next;
  });
  await desk.start();
});

const findings = () => view.opened?.help.findings.map(({ rule, verdict }) => [rule, verdict]);

/** A denial of which the answer decides what it is. */
const denial = report({
  observations: [partnerPage('/dashboard/*', { phrases: ['access-denied'] })],
  diagnosis: { findings: [{ rule: 'an-old-rule', verdict: 'match', fixes: [] }] },
});

test('a pasted report is shown with the same findings in the same order as the rules give, and is listed', async () => {
  await desk.incoming.openText(JSON.stringify(denial));
  expect(view.view).toBe('report');
  expect(findings()).toEqual(diagnose(denial).findings.map(({ rule, verdict }) => [rule, verdict]));
  expect(view.list.rows.map(({ title }) => title)).toEqual([view.opened?.help.findings[0]?.words.title]);
  expect(view.opened?.changes.rows.map(({ rule, change }) => [rule, change])).toEqual([
    ['workspace-access-denied', 'new'],
    ['an-old-rule', 'gone'],
  ]);
});

test('another answer gives other advice, another reply, and can be taken back; then and now stay', async () => {
  await desk.incoming.openText(JSON.stringify(denial));
  const before = view.opened;
  desk.case.answer('area', 'developer-program');
  expect(findings()?.[0]).toEqual(['workspace-access-denied', 'match']);
  expect(view.opened?.help.findings[0]?.words.fixes[0]?.who).toEqual(['owner', 'manager']);
  expect(view.opened?.answersChanged).toBe(true);
  expect(view.opened?.reply.text).not.toEqual(before?.reply.text);
  expect(view.opened?.changes).toEqual(before?.changes);
  desk.case.answer('area', 'no such answer');
  expect(view.opened?.answersChanged).toBe(true);
  desk.case.restoreAnswers();
  expect(view.opened).toEqual(before);
});

test('bad input is said in one sentence and loses nothing: the text stays, and so does what is shown', async () => {
  await desk.incoming.openText(JSON.stringify(denial));
  const shown = view.opened;
  const cut = JSON.stringify(report()).slice(0, 100);
  await desk.incoming.openText(cut);
  expect(view.message?.kind).toBe('problem');
  expect(said()).toMatch(/^Pasted text cannot .+\.$/);
  expect(view.pasted).toBe(cut);
  expect(view.opened).toEqual(shown);
  await desk.incoming.openFiles([file('future.json', { ...report(), v: 9 })]);
  expect(said()).toContain('future.json cannot be opened – version 9');
  expect(view.opened).toEqual(shown);
  expect(view.list.count).toBe(1);
  await desk.incoming.openText('   ');
  expect(view.message?.kind).toBe('problem');
});

test('mere text: what was found, what is missing, the advice; a ticket of the list', async () => {
  await desk.incoming.openText('It says AADSTS50020, what now?');
  expect(view.opened).toMatchObject({ kind: 'text', missing: expect.arrayContaining(['request-id']) });
  expect(view.opened?.found?.[0]?.value).toBe('AADSTS50020');
  expect(findings()?.length).toBeGreaterThan(0);
  expect(view.opened?.reply.text.body).toContain('Request Id');
  expect(view.list.rows).toMatchObject([{ kind: 'text', codes: ['AADSTS50020'], state: 'new' }]);
});

test('several files are imported, one file is opened, a file with several reports is imported', async () => {
  await desk.incoming.openFiles([file('a.json', report({ note: 'a' }))]);
  expect(view).toMatchObject({ view: 'report', opened: { note: 'a' } });
  await desk.incoming.openFiles([file('b.json', report({ note: 'b' })), file('c.json', '{')]);
  expect(view).toMatchObject({
    view: 'list',
    importing: { state: 'done', added: 1, bad: 1 },
    list: { count: 2 },
  });
  await desk.incoming.openFiles([file('d.json', [report({ note: 'd' }), report({ note: 'e' })])]);
  expect(view).toMatchObject({ view: 'list', importing: { added: 2 }, list: { count: 4 } });
});

test('search, pages, compare', async () => {
  await desk.importFiles(
    Array.from({ length: 120 }, (_, i) => file(`${i}.json`, report({ note: `no-${i}-` }))),
  );
  expect(view.list).toMatchObject({ count: 120, shown: 120, pages: 5, page: 0 });
  desk.list.lookAt({ page: 4 });
  expect(view.list.rows).toHaveLength(20);
  desk.list.lookAt({ query: 'no-7' });
  expect(view.list).toMatchObject({ shown: 11, pages: 1, page: 0 });
  const [one, other, third] = view.list.rows.map(({ id }) => id);
  for (const id of [one, other, third]) desk.list.tick(id ?? '', true);
  expect(view.list.rows.filter(({ ticked }) => ticked).map(({ id }) => id)).toEqual([other, third]);
  await desk.compare();
  expect(view.view).toBe('compare');
  expect(view.compare?.sides.map(({ id }) => id)).toEqual([other, third]);
  expect(view.compare?.facts.find(({ fact }) => fact === 'codes')?.inBoth).toEqual(['AADSTS50020']);
});

describe('the day of the desk', () => {
  const rows = () => view.list.rows.map(({ number, state }) => [number, state]);

  test('number and state are set where the ticket is open and in the list; neither moves it away', async () => {
    for (const note of ['a', 'b', 'c']) await desk.incoming.openText(JSON.stringify(report({ note })));
    desk.show('list');
    desk.list.lookAt({ sort: 'number', state: 'new' });
    const [first] = view.list.rows;
    await desk.list.change(first?.id ?? '', { number: 'INC9\n', state: 'answered' });
    expect(rows()).toEqual([
      ['INC9 ', 'answered'],
      ['', 'new'],
      ['', 'new'],
    ]);
    expect(view.list.states).toEqual({ new: 2, waiting: 0, answered: 1, solved: 0 });
    desk.show('report');
    desk.show('list');
    expect(rows()).toEqual([
      ['', 'new'],
      ['', 'new'],
    ]);
  });

  test('from ticket to ticket in the order of the list', async () => {
    for (const note of ['a', 'b', 'c']) await desk.incoming.openText(JSON.stringify(report({ note })));
    expect(view.ticket).toMatchObject({ state: 'new' });
    expect(view.ticket?.previous).toBeUndefined();
    await desk.openEntry(view.ticket?.next ?? '');
    expect(view.opened?.note).toBe('b');
    await desk.openEntry(view.ticket?.next ?? '');
    expect(view).toMatchObject({ opened: { note: 'a' }, ticket: { previous: expect.any(String) } });
    expect(view.ticket?.next).toBeUndefined();
  });

  test('a copied reply marks the ticket as answered, once, and that can be taken back', async () => {
    await desk.incoming.openText('It says AADSTS50020');
    await desk.replied();
    expect(view.ticket?.state).toBe('answered');
    expect(said()).toContain('answered');
    await desk.undo();
    expect(view.ticket?.state).toBe('new');
    await desk.list.change(view.ticket?.id ?? '', { state: 'solved' });
    await desk.replied();
    expect(view.ticket?.state).toBe('solved');
  });

  test('the answers of the desk stay with the ticket, and the list goes by them', async () => {
    await desk.incoming.openText(JSON.stringify(denial));
    desk.case.answer('area', 'developer-program');
    const answered = view.opened?.help.findings;
    await desk.incoming.openText('It says AADSTS50105');
    await desk.openEntry(view.ticket?.next ?? '');
    expect(view.opened).toMatchObject({ answersChanged: true, help: { findings: answered } });
    desk.case.restoreAnswers();
    await desk.openEntry(view.ticket?.id ?? '');
    expect(view.opened?.answersChanged).toBe(false);
  });

  test('what was typed into the text field stays until something is opened', async () => {
    desk.incoming.type('Half a ticket');
    desk.show('list');
    desk.show('report');
    expect(view.pasted).toBe('Half a ticket');
    await desk.incoming.openText('It says AADSTS50020');
    expect(view.pasted).toBe('');
    expect(JSON.stringify(place)).not.toContain('Half');
  });
});

test('delete, undo, delete all, export, summary', async () => {
  await desk.incoming.openText(JSON.stringify(report()));
  await desk.incoming.openText(JSON.stringify(denial));
  await desk.list.delete(view.list.rows[0]?.id ?? '');
  expect(view).toMatchObject({ list: { count: 1 }, message: { kind: 'done', undo: true } });
  await desk.undo();
  expect(view.list.count).toBe(2);
  expect(view.message).toBeUndefined();
  await desk.list.exportAll();
  expect(JSON.parse((await downloads[0]?.text) ?? '')).toHaveLength(2);
  expect(downloads[0]?.name).toBe('sign-in-help-tickets-2026-11-21.json');
  desk.show('summary');
  expect(view.summary?.count).toBe(2);
  desk.list.exportSummary();
  expect(await downloads[1]?.text).toContain('"finding","personal-account-used"');
  await desk.list.deleteAll();
  expect(view.list.count).toBe(0);
  expect(view.notSaving).toBe('private');
});

test('examples: shown by a page, told by a person, and one that is broken', async () => {
  desk.show('examples');
  await vi.waitFor(() => expect(view.examples).toHaveLength(3));
  await desk.openExample('personal-account-used');
  expect(view.opened).toMatchObject({ kind: 'example', picture: '<p>A page</p>' });
  await desk.openExample('password-forgotten');
  expect(findings()?.[0]).toEqual(['password-forgotten', 'match']);
  await desk.openExample('broken');
  expect(view.message?.kind).toBe('problem');
  expect(view.list.count).toBe(0);
});

test('a code without a rule of its own gets its official name once that is loaded', async () => {
  await desk.incoming.openText(
    JSON.stringify(report({ observations: [observation({ codes: ['AADSTS900000'] })] })),
  );
  await vi.waitFor(() => expect(JSON.stringify(view.opened?.help.findings)).toContain('AnOfficialName'));
});

test('a test case is downloaded under the name of its rule', async () => {
  await desk.incoming.openText(JSON.stringify(report()));
  desk.case.saveAsTest('A personal account, seen by a reseller');
  expect(said()).toContain(
    'tests/cases/personal-account-used/hit-a-personal-account-seen-by-a-reseller.json',
  );
  expect(JSON.parse((await downloads[0]?.text) ?? '')).toMatchObject({ expect: { verdict: 'match' } });
});
