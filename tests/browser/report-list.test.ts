import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storeName, storeVersion } from '../../browser/list-name.ts';
import { openStore, reasonOf, Store } from '../../browser/report-list.ts';
import { ticketOfReport } from '../../entrypoints/report/arrivals.ts';
import { Shelf } from '../../entrypoints/report/shelf.ts';
import { now, report, ticket } from '../entrypoints/report/reports.ts';

const lost = vi.fn();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  lost.mockReset();
});

async function opened(): Promise<Store> {
  const store = await openStore(lost);
  if (typeof store === 'string') throw new Error(store);
  return store;
}

/** A database as an earlier or later version of the extension left it. */
function database(
  version: number,
  build: (db: IDBDatabase, request: IDBOpenDBRequest) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(storeName, version);
    request.onupgradeneeded = () => build(request.result, request);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function shelfOn(store: Store, version = '1.0', told = () => {}): Promise<Shelf> {
  const shelf = new Shelf(version, told);
  await shelf.connect(store);
  return shelf;
}

/** Tickets that came one after the other. */
function tickets(count: number) {
  return Array.from({ length: count }, (_, i) =>
    ticket(`id-${i}`, { at: new Date(now.getTime() + i) }, { note: `number ${i}` }),
  );
}

const byAge = (shelf: Shelf) => shelf.entries.toSorted((a, b) => (a.added < b.added ? -1 : 1));

test('a database of version 1 is taken over: its reports are listed, what cannot be read is left out and counted', async () => {
  const old = await database(1, (db, request) => {
    db.createObjectStore('reports', { keyPath: 'id' });
    const rows = request.transaction?.objectStore('reports');
    rows?.put({ id: 'b', added: '2026-01-02T00:00:00Z', report: report({ note: 'second' }) });
    rows?.put({ id: 'a', added: '2026-01-01T00:00:00Z', report: report({ note: 'first' }) });
    rows?.put({ id: 'c', added: '2026-01-03T00:00:00Z', report: { format: 'something else' } });
    rows?.put({ id: 'd' });
  });
  old.close();
  const shelf = await shelfOn(await opened());
  expect(byAge(shelf).map(({ id, rules, kind, state }) => [id, rules, kind, state])).toEqual([
    ['a', ['personal-account-used'], 'report', 'new'],
    ['b', ['personal-account-used'], 'report', 'new'],
  ]);
  expect(shelf.unreadable).toBe(2);
  expect(shelf.notSaving).toBeUndefined();
  expect((await shelf.ticket('b'))?.first.report.note).toBe('second');
});

test('a list of before there were tickets is taken over: its lines are made anew, and what is said now stays', async () => {
  const line = {
    id: 'a',
    added: '2026-01-01T00:00:00Z',
    made: '2026-01-01T00:00:00Z',
    rules: [],
    params: {},
  };
  const old = await database(2, (db, request) => {
    for (const name of ['reports', 'entries']) db.createObjectStore(name, { keyPath: 'id' });
    const { transaction } = request;
    transaction?.objectStore('reports').put({ id: 'a', added: line.added, report: report() });
    transaction?.objectStore('entries').put({ ...line, who: [], codes: [], host: '', search: '', by: '1.0' });
  });
  old.close();
  const store = await opened();
  const shelf = await shelfOn(store);
  expect(shelf.entry('a')).toMatchObject({ state: 'new', number: '', file: '', changed: line.added });
  await shelf.edit('a', { state: 'waiting', number: 'INC1' }, now);
  const again = await shelfOn(await opened());
  expect(again.entry('a')).toMatchObject({ state: 'waiting', number: 'INC1', changed: now.toISOString() });
});

test('what cannot be read of a ticket loses nothing else of it', async () => {
  const store = await opened();
  const odd = { state: 'lost', number: 'INC1', file: 3, changed: 'x', answers: { area: 'no such' }, more: 1 };
  const row = { ...ticket('a'), report: report(), others: [{ kind: 'text' }, 7], desk: odd };
  await store.add([{ row, entry: { id: 'a' } }]);
  const shelf = await shelfOn(store);
  expect(shelf.entry('a')).toMatchObject({ state: 'new', number: 'INC1', file: '', cases: 1 });
});

test('what is saved is there the next time', async () => {
  const shelf = await shelfOn(await opened());
  for (const one of tickets(5)) shelf.add(one);
  await shelf.save();
  const again = await shelfOn(await opened());
  expect(byAge(again)).toEqual(byAge(shelf));
  const all = [];
  for await (const one of again.tickets()) all.push(one.first.report.note);
  expect(all.sort()).toEqual(tickets(5).map(({ first }) => first.report.note));
});

test('entries that another version made, that are damaged or that are missing are made anew', async () => {
  const store = await opened();
  const shelf = await shelfOn(store, '1.0');
  for (const one of tickets(3)) shelf.add(one);
  await shelf.save();
  const [first, second] = shelf.entries;
  await store.renew([{ ...first, rules: 'not a list' } as never, { id: 'of no ticket', changed: '' }]);
  const later = await shelfOn(store, '2.0');
  expect(later.entries.map(({ id }) => id).sort()).toEqual(shelf.entries.map(({ id }) => id).sort());
  expect(later.entries.map(({ by }) => by)).toEqual(['2.0', '2.0', '2.0']);
  expect(later.entry(second?.id ?? '')?.params).toEqual(second?.params);
});

test('the same report is one entry, whatever the order of its fields', async () => {
  const one = report();
  const turned = Object.fromEntries(Object.entries(one).reverse()) as typeof one;
  const shelf = await shelfOn(await opened());
  expect(shelf.add(await ticketOfReport(one, now))).toBe(true);
  expect(shelf.add(await ticketOfReport(turned, new Date(0)))).toBe(false);
  expect(shelf.entries).toHaveLength(1);
});

test('a deleted ticket is gone, and comes back with what was said of it', async () => {
  const store = await opened();
  const shelf = await shelfOn(store);
  for (const one of tickets(3)) shelf.add(one);
  await shelf.save();
  await shelf.edit('id-1', { number: 'INC1', state: 'solved' }, now);
  const before = byAge(shelf);
  const undo = await shelf.delete('id-1');
  expect(shelf.entries).toHaveLength(2);
  expect(await store.ids()).toHaveLength(2);
  await undo?.();
  expect(byAge(shelf)).toEqual(before);
  expect(byAge(await shelfOn(store))).toEqual(before);
  await shelf.clear();
  expect((await shelfOn(store)).entries).toEqual([]);
});

test('a ticket that can no longer be read leaves the list instead of failing', async () => {
  const store = await opened();
  const shelf = await shelfOn(store);
  shelf.add(ticket('a'));
  await shelf.save();
  await store.change('a', (row) => ({ row: { ...row, report: { v: 1 } }, entry: { id: 'a' } }));
  expect(await shelf.ticket('a')).toBeUndefined();
  expect(shelf.entries).toEqual([]);
});

test('full storage: said, kept in memory, and saved once there is room', async () => {
  const store = await opened();
  const shelf = await shelfOn(store);
  const add = vi.spyOn(store, 'add').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  shelf.add(ticket('a'));
  await shelf.save();
  expect(shelf.notSaving).toBe('full');
  await shelf.edit('a', { number: 'INC1' }, now);
  expect((await shelf.ticket('a'))?.desk.number).toBe('INC1');
  add.mockRestore();
  await shelf.save();
  expect(shelf.notSaving).toBeUndefined();
  expect((await shelfOn(store)).entry('a')?.number).toBe('INC1');
});

test('a database of a newer version is left alone', async () => {
  (await database(storeVersion + 1, (db) => db.createObjectStore('reports', { keyPath: 'id' }))).close();
  expect(await openStore(lost)).toBe('newer');
});

test('another tab that holds an older version blocks; when it lets go, nothing is taken over', async () => {
  const old = await database(1, (db) => db.createObjectStore('reports', { keyPath: 'id' }));
  expect(await openStore(lost)).toBe('blocked');
  old.close();
  // Now that nobody holds it, the next page gets it.
  await vi.waitFor(async () => expect(await openStore(lost)).toBeInstanceOf(Store));
});

test('a newer page replaces this one: it lets go and says so', async () => {
  await opened();
  (await database(storeVersion + 1, () => undefined)).close();
  expect(lost).toHaveBeenCalledExactlyOnceWith('replaced');
});

test('a database that is gone is said, and the list goes on in memory', async () => {
  const store = await opened();
  const shelf = await shelfOn(store);
  store.close();
  shelf.add(ticket('a'));
  await shelf.save();
  expect(shelf.notSaving).toBe('gone');
  expect(await shelf.ticket('a')).toEqual(ticket('a'));
  shelf.add(ticket('b'));
  await shelf.save();
  expect(shelf.entries).toHaveLength(2);
});

test('no storage at all: everything works in memory', async () => {
  for (const why of ['private', 'unavailable'] as const) {
    const shelf = new Shelf('1.0');
    await shelf.connect(why);
    shelf.add(ticket('a'));
    await shelf.save();
    expect(shelf.notSaving).toBe(why);
    await shelf.edit('a', { state: 'solved' }, now);
    expect((await shelf.ticket('a'))?.desk.state).toBe('solved');
  }
});

test('what was opened before the list was read is saved with it, once, and overwrites nothing', async () => {
  const store = await opened();
  const before = await shelfOn(store);
  before.add(ticket('a'));
  await before.save();
  await before.edit('a', { state: 'solved' }, now);
  const shelf = new Shelf('1.0');
  shelf.add(ticket('a'));
  shelf.add(ticket('b'));
  await shelf.connect(store);
  expect(shelf.entries.map(({ id, state }) => [id, state])).toEqual([
    ['a', 'solved'],
    ['b', 'new'],
  ]);
  expect(await store.ids()).toEqual(['a', 'b']);
});

describe('two tabs on one list', () => {
  let one: Shelf;
  let other: Shelf;
  const told = vi.fn();

  beforeEach(async () => {
    one = await shelfOn(await opened());
    other = await shelfOn(await opened(), '1.0', told);
    one.add(ticket('a'));
    one.add(ticket('b'));
    await one.save();
    await vi.waitFor(() => expect(other.count).toBe(2));
    told.mockReset();
  });

  test('what one adds, changes and deletes the other shows', async () => {
    await one.edit('a', { number: 'INC1', state: 'answered' }, now);
    await vi.waitFor(() => expect(other.entry('a')).toMatchObject({ number: 'INC1', state: 'answered' }));
    const undo = await one.delete('b');
    await vi.waitFor(() => expect(other.entry('b')).toBeUndefined());
    await undo?.();
    await vi.waitFor(() => expect(other.entry('b')).toBeDefined());
    await other.clear();
    await vi.waitFor(() => expect(one.count).toBe(0));
    expect(told).toHaveBeenCalledTimes(3);
  });

  test('different fields changed at the same time both stay', async () => {
    const both = [one.edit('a', { number: 'INC1' }, now), other.edit('a', { state: 'waiting' }, now)];
    expect(await Promise.all(both)).toEqual([{ replaced: {} }, { replaced: {} }]);
    for (const shelf of [one, other])
      await vi.waitFor(() => expect(shelf.entry('a')).toMatchObject({ number: 'INC1', state: 'waiting' }));
  });

  test('the same field: the later change says what it replaced, and it can be put back', async () => {
    const [, second] = await Promise.all([
      one.edit('a', { number: 'INC1' }, now),
      other.edit('a', { number: 'INC2' }, now),
    ]);
    expect(second).toEqual({ replaced: { number: 'INC1' } });
    await vi.waitFor(() => expect(one.entry('a')?.number).toBe('INC2'));
  });

  test('what one types letter by letter is not taken for a change of the other', async () => {
    const typed = ['I', 'IN', 'INC', 'INC1'].map((number) => one.edit('a', { number }, now));
    expect(one.entry('a')?.number).toBe('INC1');
    expect(await Promise.all(typed)).toEqual(typed.map(() => ({ replaced: {} })));
    await vi.waitFor(() => expect(other.entry('a')?.number).toBe('INC1'));
    expect(one.entry('a')?.number).toBe('INC1');
  });

  test('a change of a ticket that the other has deleted does not bring it back', async () => {
    const deleting = one.delete('a');
    const changing = other.edit('a', { state: 'solved' }, now);
    await deleting;
    await changing;
    await vi.waitFor(() => expect([one.entry('a'), other.entry('a')]).toEqual([undefined, undefined]));
    expect(await other.ticket('a')).toBeUndefined();
  });

  test('the same report in both is one ticket, and keeps what was said of it', async () => {
    await one.edit('a', { state: 'solved' }, now);
    const late = new Shelf('1.0');
    late.add(ticket('a'));
    await late.connect(await opened());
    expect(late.entry('a')?.state).toBe('solved');
    expect((await shelfOn(await opened())).entry('a')?.state).toBe('solved');
  });
});

test.each([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['InvalidStateError', 'gone'],
  ['AbortError', 'gone'],
  ['SecurityError', 'unavailable'],
] as const)('%s means: %s', (name, why) => {
  expect(reasonOf(new DOMException('', name))).toBe(why);
});
