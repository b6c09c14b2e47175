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
    return response.end(page(request.url === '/newer' ? '06/10/2026' : '2026-01-01'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const look = (names: readonly string[], before: Parameters<typeof watch>[0]['before'] = {}) =>
  watch({
    table: Object.fromEntries(
      names.map((name) => [
        name,
        { title: name, url: `${host}/${name}`, dated: '2026-01-01', checked: '2026-11-29' },
      ]),
    ),
    facts: Object.fromEntries(names.map((name) => [name, fact])),
    before,
    manner: { pause: 1, patience: 300 },
  });

test('an unchanged page, and one whose menu alone changed, are no change', async () => {
  const first = await look(['same']);
  expect(first.changes).toEqual([]);
  menu = 'Menu two';
  expect((await look(['same'], first.seen)).changes).toEqual([]);
});

test('a sentence about the fact that changed is a change', async () => {
  const first = await look(['fact']);
  sentence = 'Passkeys become the default method from October 1.';
  const { changes } = await look(['fact'], first.seen);
  expect(changes).toEqual([{ id: 'fact', kind: 'changed', what: 'sentences about the fact: 1 gone, 1 new' }]);
});

test('a newer date, a move, a page that is gone, a slow and a broken one are told apart', async () => {
  const { changes, seen } = await look(['newer', 'moved', 'gone', 'slow', 'broken', 'mere-text']);
  expect(changes.map(({ id, kind, what }) => `${id} ${kind}: ${what.replace(host, '')}`)).toEqual([
    'newer changed: dated 2026-06-10, compared with 2026-01-01',
    'moved moved: now at /moved/here',
    'gone gone: HTTP 404',
    'slow silent: too slow',
    'broken silent: HTTP 500',
    'mere-text silent: not a page',
  ]);
  expect(Object.keys(seen)).toEqual(['newer', 'moved']);
});

test('a code that Microsoft lists and the table does not hold is told', async () => {
  sentence = 'AADSTS50020 is old. AADSTS999999 is new.';
  const { changes } = await watch({
    table: { codes: { title: 'codes', url: `${host}/codes`, dated: '2026-01-01', checked: '2026-11-29' } },
    facts: { codes: fact },
    before: {},
    manner: { pause: 1, patience: 300 },
    codes: { codes: new Set(['AADSTS50020']) },
  });
  expect(changes).toEqual([{ id: 'codes', kind: 'changed', what: 'lists codes that are new: AADSTS999999' }]);
});

test('the report names the fact, the rules that rest on it, and what to do', () => {
  const text = report(
    [
      { id: 'sms-retirement', kind: 'changed', what: 'dated 2027-01-01, compared with 2026-06-10' },
      { id: 'gdap-faq', kind: 'silent', what: 'too slow' },
    ],
    { 'sms-retirement': { title: 'Passkeys by default', url: 'https://learn.microsoft.com/x' } },
    { 'sms-retirement': fact },
  );
  expect(text).toContain('1 changes.');
  expect(text).toContain(`Compared was: ${fact}`);
  expect(text).toContain('mfa-phone-limit');
  expect(text).toContain('set `dated` and `checked`');
  expect(text).toContain('Not read this time:\n- gdap-faq: too slow');
});
