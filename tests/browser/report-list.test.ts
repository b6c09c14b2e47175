import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStore, reasonOf, Store, storeName, storeVersion } from '../../browser/report-list.ts';
import { Shelf } from '../../entrypoints/report/shelf.ts';
import { now, report, reports } from '../entrypoints/report/reports.ts';

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

async function shelfOn(store: Store, version = '1.0'): Promise<Shelf> {
  const shelf = new Shelf(version);
  await shelf.connect(store);
  return shelf;
}

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
  expect(shelf.entries.map(({ id, rules }) => [id, rules])).toEqual([
    ['a', ['personal-account-used']],
    ['b', ['personal-account-used']],
  ]);
  expect(shelf.unreadable).toBe(2);
  expect(shelf.notSaving).toBeUndefined();
  expect((await shelf.report('b'))?.note).toBe('second');
});

test('what is saved is there the next time, in the order in which it came', async () => {
  const shelf = await shelfOn(await opened());
  for (const [i, one] of reports(5).entries()) await shelf.add(one, new Date(now.getTime() + i));
  await shelf.save();
  const again = await shelfOn(await opened());
  expect(again.entries).toEqual(shelf.entries);
  const all = [];
  for await (const one of again.reports()) all.push(one.note);
  expect(all.sort()).toEqual(reports(5).map(({ note }) => note));
});

test('entries that another version made, that are damaged or that are missing are made anew', async () => {
  const store = await opened();
  const shelf = await shelfOn(store, '1.0');
  for (const one of reports(3)) await shelf.add(one, now);
  await shelf.save();
  const [first, second] = shelf.entries;
  await store.put([], [{ ...first, rules: 'not a list' } as never, { ...first, id: 'of no report' }]);
  const later = await shelfOn(store, '2.0');
  expect(later.entries.map(({ id }) => id).sort()).toEqual(shelf.entries.map(({ id }) => id).sort());
  expect(later.entries.map(({ by }) => by)).toEqual(['2.0', '2.0', '2.0']);
  expect(later.entry(second?.id ?? '')?.params).toEqual(second?.params);
});

test('the same report is one entry, whatever the order of its fields', async () => {
  const shelf = await shelfOn(await opened());
  const one = report();
  const { entry } = await shelf.add(one, now);
  const turned = Object.fromEntries(Object.entries(one).reverse()) as typeof one;
  expect(await shelf.add(turned, new Date(0))).toEqual({ entry, isNew: false });
  expect(shelf.entries).toHaveLength(1);
});

test('a deleted report is gone, and comes back to its place', async () => {
  const store = await opened();
  const shelf = await shelfOn(store);
  for (const [i, one] of reports(3).entries()) await shelf.add(one, new Date(now.getTime() + i));
  await shelf.save();
  const before = shelf.entries;
  const undo = await shelf.delete(before[1]?.id ?? '');
  expect(shelf.entries).toHaveLength(2);
  expect(await store.ids()).toHaveLength(2);
  await undo?.();
  expect(shelf.entries).toEqual(before);
  expect((await shelfOn(store)).entries).toEqual(before);
  await shelf.clear();
  expect((await shelfOn(store)).entries).toEqual([]);
});

test('a report that can no longer be read leaves the list instead of failing', async () => {
  const store = await opened();
  const shelf = await shelfOn(store);
  const { entry } = await shelf.add(report(), now);
  await shelf.save();
  await store.put([{ id: entry.id, added: entry.added, report: { v: 1 } }], []);
  expect(await shelf.report(entry.id)).toBeUndefined();
  expect(shelf.entries).toEqual([]);
});

test('full storage: said, kept in memory, and saved once there is room', async () => {
  const store = await opened();
  const shelf = await shelfOn(store);
  const put = vi.spyOn(store, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  const { entry } = await shelf.add(report(), now);
  await shelf.save();
  expect(shelf.notSaving).toBe('full');
  expect(await shelf.report(entry.id)).toEqual(report());
  put.mockRestore();
  await shelf.save();
  expect(shelf.notSaving).toBeUndefined();
  expect(await store.ids()).toEqual([entry.id]);
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
  const { entry } = await shelf.add(report(), now);
  await shelf.save();
  expect(shelf.notSaving).toBe('gone');
  expect(await shelf.report(entry.id)).toEqual(report());
  await shelf.add(report({ note: 'another' }), now);
  await shelf.save();
  expect(shelf.entries).toHaveLength(2);
});

test('no storage at all: everything works in memory', async () => {
  for (const why of ['private', 'unavailable'] as const) {
    const shelf = new Shelf('1.0');
    await shelf.connect(why);
    const { entry } = await shelf.add(report(), now);
    await shelf.save();
    expect(shelf.notSaving).toBe(why);
    expect(await shelf.report(entry.id)).toEqual(report());
  }
});

test('what was opened before the list was read is saved with it, once', async () => {
  const store = await opened();
  const before = await shelfOn(store);
  await before.add(report(), now);
  await before.save();
  const shelf = new Shelf('1.0');
  await shelf.add(report(), now);
  await shelf.add(report({ note: 'new' }), now);
  await shelf.connect(store);
  expect(shelf.entries).toHaveLength(2);
  expect(await store.ids()).toHaveLength(2);
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
