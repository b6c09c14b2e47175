import { describe, expect, test, vi } from 'vitest';
import { exportFile } from '../../../entrypoints/report/export-file.ts';
import { importFiles } from '../../../entrypoints/report/import-files.ts';
import { piecesOf, tooLong } from '../../../entrypoints/report/read-files.ts';
import { Shelf } from '../../../entrypoints/report/shelf.ts';
import { english, words } from '../../../rules/words/language.ts';
import { file, now, report, reports } from './reports.ts';

const never = new AbortController().signal;

async function imported(files: readonly File[], shelf = new Shelf('1.0'), signal = never) {
  const show = vi.fn();
  const outcome = await importFiles({ files, shelf, now: () => now, signal, show });
  return { outcome, shelf, show };
}

async function pieces(...files: File[]) {
  const all = [];
  for await (const piece of piecesOf(files)) {
    all.push('problem' in piece ? { ...piece, problem: words(english, piece.problem) } : piece);
  }
  return all;
}

test('good files are added, the same ones once, bad ones counted and named with the reason', async () => {
  const future = { ...report(), v: 9 };
  const { outcome, shelf } = await imported([
    file('a.json', report()),
    file('b.json', report({ note: 'b' })),
    file('again.json', report()),
    file('cut.json', JSON.stringify(report()).slice(0, 90)),
    file('future.json', future),
    file('mere.txt', 'AADSTS50020'),
    file('empty.json', ''),
  ]);
  expect(outcome).toMatchObject({
    state: 'done',
    added: 2,
    duplicates: 1,
    bad: 4,
    done: 7,
    total: 7,
    share: 1,
  });
  expect(outcome.reasons.map(({ name }) => name)).toEqual([
    'cut.json',
    'future.json',
    'mere.txt',
    'empty.json',
  ]);
  for (const { problem } of outcome.reasons) expect(words(english, problem)).toMatch(/^[^\n]{5,320}$/);
  expect(shelf.entries).toHaveLength(2);
});

test('an export holds one report a line and is read again, alone or among other files', async () => {
  const all = reports(30);
  const { content, count } = await exportFile(each(all));
  expect(count).toBe(30);
  const text = await content.text();
  expect(JSON.parse(text)).toEqual(all);
  const { outcome } = await imported([
    file('export.json', text),
    file('one.json', report({ note: 'one more' })),
  ]);
  expect(outcome).toMatchObject({ added: 31, duplicates: 0, bad: 0, done: 2, total: 2 });
});

test('an empty list is exported as an empty array', async () => {
  const { content, count } = await exportFile(each([]));
  expect([JSON.parse(await content.text()), count]).toEqual([[], 0]);
});

test('an array in another form is read too', async () => {
  const { outcome } = await imported([file('pretty.json', JSON.stringify(reports(3), null, 2))]);
  expect(outcome).toMatchObject({ added: 3, bad: 0 });
});

test('stopping keeps what was added and reads no more', async () => {
  const stop = new AbortController();
  const shelf = new Shelf('1.0');
  const add = vi.spyOn(shelf, 'add');
  add.mockImplementation(async (...given) => {
    if (add.mock.calls.length === 5) stop.abort();
    return Shelf.prototype.add.apply(shelf, given);
  });
  const { outcome } = await imported(
    reports(50).map((one, i) => file(`${i}.json`, one)),
    shelf,
    stop.signal,
  );
  expect(outcome).toMatchObject({ state: 'stopped', added: 5 });
  expect(shelf.entries).toHaveLength(5);
});

describe('what is too large is not read', () => {
  test('a file of 100 MB', async () => {
    const large = sized(file('large.json', '{}'), 100_000_000);
    const [piece] = await pieces(large);
    expect(piece).toMatchObject({ problem: expect.stringContaining('100 MB') });
    expect(large.text).not.toHaveBeenCalled();
    expect(large.stream).not.toHaveBeenCalled();
  });

  test('a file of 300 MB that begins as an export', async () => {
    const large = sized(file('large.json', '[\n'), 300_000_000);
    expect(await pieces(large)).toMatchObject([{ problem: expect.stringContaining('300 MB') }]);
    expect(large.stream).not.toHaveBeenCalled();
  });

  test('a line without end in an export', async () => {
    const endless = file('endless.json', `[\n${'x'.repeat(1_500_000)}`);
    expect(await pieces(endless)).toMatchObject([
      { problem: expect.stringContaining('without a line break') },
    ]);
  });

  test('a pasted text', () => {
    expect(tooLong('x'.repeat(1_000_000))).toBeUndefined();
    expect(tooLong('x'.repeat(2_500_000))?.values).toEqual({ size: 2.5, limit: 1 });
  });
});

test('a file that the browser cannot read is named', async () => {
  const gone = file('gone.json', '{}');
  vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('', 'NotFoundError'));
  expect(await pieces(gone)).toMatchObject([{ problem: expect.stringContaining('NotFoundError') }]);
});

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}

function sized(one: File, size: number): File {
  Object.defineProperty(one, 'size', { value: size });
  vi.spyOn(one, 'text');
  vi.spyOn(one, 'stream');
  return one;
}
