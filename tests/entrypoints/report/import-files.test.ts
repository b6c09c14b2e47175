import { describe, expect, test, vi } from 'vitest';
import { ticketOfReport } from '../../../entrypoints/report/arrivals.ts';
import { exportFile } from '../../../entrypoints/report/export-file.ts';
import { importFiles } from '../../../entrypoints/report/import-files.ts';
import { piecesOf, tooLong } from '../../../entrypoints/report/read-files.ts';
import { Shelf } from '../../../entrypoints/report/shelf.ts';
import type { Watched } from '../../../reports/intake/case.ts';
import { takeIn } from '../../../reports/intake/intake.ts';
import { openAny } from '../../../reports/open.ts';
import { english, words } from '../../../rules/words/language.ts';
import { file, now, report, reports, ticket } from './reports.ts';

const never = new AbortController().signal;

const ports = {
  now: () => now,
  takeIn: (one: Blob, watched: Watched) => takeIn(one, { now, ...watched }),
};

async function imported(files: readonly File[], shelf = new Shelf('1.0'), signal = never) {
  const show = vi.fn();
  const outcome = await importFiles({ files, shelf, ports, signal, show });
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
    file('Thumbs.db', '\0\0'),
  ]);
  expect(outcome).toMatchObject({
    state: 'done',
    added: 3,
    duplicates: 1,
    bad: 3,
    done: 8,
    total: 8,
    share: 1,
  });
  expect(outcome.reasons.map(({ name }) => name)).toEqual(['cut.json', 'future.json', 'empty.json']);
  for (const { problem } of outcome.reasons) expect(words(english, problem)).toMatch(/^[^\n]{5,320}$/);
  expect(shelf.entries).toHaveLength(3);
});

test('an export holds one ticket a line, with what the desk said, and is read again, alone or among other files', async () => {
  const all = await Promise.all(reports(30).map((one) => ticketOfReport(one, now)));
  all[3] = ticket('3'.repeat(64), { number: 'INC1', state: 'solved', kind: 'text' });
  const exported = await exportFile(each(all));
  expect(exported?.count).toBe(30);
  const text = (await exported?.content.text()) ?? '';
  expect(text.trim().split('\n')).toHaveLength(32);
  const { outcome, shelf } = await imported([
    file('export.json', text),
    file('one.json', report({ note: 'one more' })),
  ]);
  expect(outcome).toMatchObject({ added: 31, duplicates: 0, bad: 0, done: 2, total: 2 });
  const back = shelf.entry('3'.repeat(64));
  expect(back).toMatchObject({ kind: 'text', number: 'INC1', state: 'solved' });
  expect(openAny(text.split('\n')[1]?.slice(0, -1) ?? '', now)).toMatchObject({ kind: 'report' });
});

test('a list that reports were exported to before there were tickets is read too', async () => {
  const lines = reports(3).map((one) => JSON.stringify(one));
  const { outcome } = await imported([file('old.json', `[\n${lines.join(',\n')}\n]\n`)]);
  expect(outcome).toMatchObject({ added: 3, bad: 0 });
});

test('an empty list is exported as an empty array; a stopped export gives no file', async () => {
  const exported = await exportFile(each([]));
  expect(JSON.parse((await exported?.content.text()) ?? '')).toEqual([]);
  const stopped = new AbortController();
  stopped.abort();
  expect(await exportFile(each([ticket('a')]), { signal: stopped.signal })).toBeUndefined();
});

test('what a folder holds are tickets with their facts, numbers and what may be kept of their names', async () => {
  const mail = [
    'From: Erika Mustermann <erika.mustermann@contoso.com>',
    'Subject: [#48213] Help',
    'Content-Type: text/plain',
    '',
    'I am Erika Mustermann, +49 170 1234567. AADSTS50105',
  ];
  const { outcome, shelf } = await imported([
    file('WG_ Anmeldung Erika Mustermann.eml', mail.join('\n')),
    file('INC0012345.txt', 'It says AADSTS50020'),
    file('again.txt', 'It says AADSTS50020'),
    file('minutes.txt', 'We talked about nothing'),
    file('archive.zip', 'PK\u0003\u0004'),
  ]);
  expect(outcome).toMatchObject({ added: 3, duplicates: 1, bad: 1 });
  expect(shelf.entries.map(({ number, file: name, codes, kind }) => [number, name, codes, kind])).toEqual([
    ['48213', 'WG_ Anmeldung ….eml', ['AADSTS50105'], 'text'],
    ['INC0012345', 'INC0012345.txt', ['AADSTS50020'], 'text'],
    ['', '….txt', [], 'text'],
  ]);
  const kept = [];
  for await (const one of shelf.tickets()) kept.push(one);
  expect(JSON.stringify([kept, shelf.entries])).not.toMatch(/erika|mustermann|contoso|1234567|talked/i);
});

test('an array in another form is read too', async () => {
  const { outcome } = await imported([file('pretty.json', JSON.stringify(reports(3), null, 2))]);
  expect(outcome).toMatchObject({ added: 3, bad: 0 });
});

test('stopping keeps what was added and reads no more', async () => {
  const stop = new AbortController();
  const shelf = new Shelf('1.0');
  const add = vi.spyOn(shelf, 'add');
  add.mockImplementation((...given) => {
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
    const { outcome } = await imported([sized(file('large.json', '{}'), 100_000_000)]);
    expect(words(english, outcome.reasons[0]?.problem ?? { text: '' })).toContain('100 MB');
  });

  test('a file of 300 MB that begins as an export', async () => {
    const large = sized(file('large.json', '[\n{"format":"sign-in-help-report"'), 300_000_000);
    const { outcome } = await imported([large]);
    expect(outcome).toMatchObject({ added: 0, bad: 1 });
    expect(large.stream).not.toHaveBeenCalled();
  });

  test('a line without end in an export', async () => {
    const endless = file('endless.json', `[\n{"format":"sign-in-help-report"${'x'.repeat(1_500_000)}`);
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
