import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '../../../tools/sources/report.ts';
import { watch } from '../../../tools/sources/watch.ts';

/** The watcher against a server of our own: nothing is fetched from outside. */

const fact = 'Passkeys become the default method in September 2026.';
let sentence = 'Passkeys become the default method from September 1.';
let menu = 'Menu one';
const page = (dated: string) =>
  `<html><head><title>Article | Microsoft Learn</title><meta name="ms.date" content="${dated}"></head><body><nav>${menu}</nav><main><p>${sentence}</p><p>Something else.</p></main></body></html>`;

let server: Server;
let host = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') return response.writeHead(301, { location: '/moved/here' }).end();
    if (request.url === '/gone') return response.writeHead(404).end();
    if (request.url === '/slow') return; // never answers
    if (request.url === '/broken') return response.writeHead(500).end('<html></html>');
    if (request.url === '/mere-text') return response.end('no page');
    if (request.url === '/tagged') {
      if (request.headers['if-none-match'] === sentence) return response.writeHead(304).end();
      return response.setHeader('etag', sentence).end(page('2026-02-02'));
    }
    return response.end(page(request.url === '/newer' ? '06/10/2026' : '2026-01-01'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Before = Parameters<typeof watch>[0]['before'];
const manner = { pause: 1, patience: 10_000 };
const tableOf = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      { title: name, url: `${host}/${name}`, dated: '2026-01-01', checked: '2026-11-29' },
    ]),
  );

const look = (names: readonly string[], before: Before = {}, patience = manner.patience) =>
  watch({
    table: tableOf(names),
    facts: Object.fromEntries(names.map((name) => [name, fact])),
    before,
    manner: { ...manner, patience },
  });

test('an unchanged page, and one whose menu alone changed, are no change', async () => {
  const first = await look(['same']);
  expect(first.changes).toEqual([]);
  menu = 'Menu two';
  expect((await look(['same'], first.seen)).changes).toEqual([]);
});

test('an article without a baseline is named, until it has one', async () => {
  const first = await look(['known', 'new', 'gone'], {
    known: (await look(['known'])).seen.known ?? never(),
  });
  expect(first.first).toEqual(['new']);
  expect((await look(['known', 'new'], first.seen)).first).toEqual([]);
});

test('a sentence about the fact that changed is a change, told again until the baseline says the same', async () => {
  const first = await look(['fact']);
  sentence = 'Passkeys become the default method from October 1.';
  const changed = [{ id: 'fact', kind: 'changed', what: 'sentences about the fact: 1 gone, 1 new' }];
  const second = await look(['fact'], first.seen);
  expect(second.changes).toEqual(changed);
  expect((await look(['fact'], first.seen)).changes).toEqual(changed);
  expect((await look(['fact'], second.seen)).changes).toEqual([]);
});

test('a page that the server calls unchanged keeps what was seen, and a date that nobody took over is told again', async () => {
  const first = await look(['tagged']);
  const again = await look(['tagged'], first.seen);
  expect(again.seen).toEqual(first.seen);
  expect(again.changes).toEqual(first.changes);
  expect(again.changes.map(({ what }) => what)).toEqual(['dated 2026-02-02, compared with 2026-01-01']);
});

const told = ({ changes }: Awaited<ReturnType<typeof look>>) =>
  changes.map(({ id, kind, what }) => `${id} ${kind}: ${what.replace(host, '')}`);

test('a newer date, a move, a page that is gone and a broken one are told apart', async () => {
  const watched = await look(['newer', 'moved', 'gone', 'broken', 'mere-text']);
  expect(told(watched)).toEqual([
    'newer changed: dated 2026-06-10, compared with 2026-01-01',
    'moved moved: now at /moved/here',
    'gone gone: HTTP 404',
    'broken silent: HTTP 500',
    'mere-text silent: not a page',
  ]);
  expect(Object.keys(watched.seen)).toEqual(['newer', 'moved']);
});

test('… and so is one that does not answer in time', async () => {
  expect(told(await look(['slow'], {}, 200))).toEqual(['slow silent: too slow']);
});

test('of the list of codes, new ones, those that are gone and other words are told', async () => {
  const codes = (before: Before = {}) =>
    watch({
      table: tableOf(['codes']),
      facts: { codes: fact },
      before,
      manner,
      codes: { codes: new Set(['AADSTS50020', 'AADSTS50034', 'AADSTS50057']) },
    });
  sentence = 'AADSTS50020 Other tenant. AADSTS50034 Not found. AADSTS50057 Disabled.';
  const first = await codes();
  expect(first.changes).toEqual([]);
  sentence = 'AADSTS50020 Other tenant. AADSTS50057 Blocked, see AADSTS50020. AADSTS999999 New.';
  expect((await codes(first.seen)).changes.map(({ what }) => what)).toEqual([
    'lists codes that are new: AADSTS999999',
    'no longer lists: AADSTS50034',
    'says something else of: AADSTS50057',
  ]);
});

test('the report names the fact, the rules that rest on it, and what to do', () => {
  const text = report(
    {
      changes: [
        { id: 'sms-retirement', kind: 'changed', what: 'dated 2027-01-01, compared with 2026-06-10' },
        { id: 'gdap-faq', kind: 'silent', what: 'too slow' },
      ],
      first: ['no-admin'],
    },
    { 'sms-retirement': { title: 'Passkeys by default', url: 'https://learn.microsoft.com/x' } },
    { 'sms-retirement': fact },
  );
  expect(text).toContain('1 article changed.');
  expect(text).toContain(`Compared was: ${fact}`);
  expect(text).toContain('mfa-phone-limit');
  expect(text).toContain('set `dated` and `checked`');
  expect(text).toContain('npm run sources -- sms-retirement --keep');
  expect(text).toContain('Without a baseline: 1.');
  expect(text).toContain('Not read this time:\n- gdap-faq: too slow');
});

test('… and says in one line that nothing changed', () => {
  expect(report({ changes: [], first: [] }, {}, {})).toBe('Nothing changed.');
});

function never(): never {
  throw new Error('the server answers');
}
