import { closeSync, openSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files that are made to be too much, or to be something else: they are written when a test wants them. */

export interface BadFile {
  readonly name: string;
  /** Writes it. */
  readonly write: (path: string) => void;
}

const MB = 1_000_000;

/** Ten megabytes of zeros, packed a thousand times smaller. */
function zipBomb(path: string): void {
  const packed = gzipSync(Buffer.alloc(10 * MB));
  const head = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]);
  writeFileSync(path, Buffer.concat([head, packed]));
}

/** A PNG that says in its head that it is 10 000 by 10 000, and has nothing behind it. */
function largePicture(path: string): void {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(10_000, 16);
  head.writeUInt32BE(10_000, 20);
  head.set([8, 6, 0, 0, 0], 24);
  writeFileSync(path, head);
}

/** A request of no consequence: a script of another site. */
const request = JSON.stringify({
  startedDateTime: '2026-11-20T09:00:00.000Z',
  request: { method: 'GET', url: 'https://cdn.contoso.example/a.js', headers: [] },
  response: { status: 200, headers: [], content: { mimeType: 'text/javascript' } },
});

/** A capture with many requests, the failure at its end. */
export function capture(path: string, entries: number): void {
  const failure = JSON.stringify({
    request: { method: 'GET', url: 'https://login.microsoftonline.com/common/reprocess', headers: [] },
    response: {
      status: 400,
      headers: [],
      content: {
        mimeType: 'application/json',
        text: '{"error":"interaction_required","error_description":"AADSTS53003: Access has been blocked."}',
      },
    },
  });
  repeated(path, '{"log":{"version":"1.2","entries":[', `${request},`, entries, `${failure}]}}`);
}

/** A log of sign-ins, the failure in its last row. */
export function log(path: string, rows: number): void {
  const row = '2026-11-20T09:00:00Z,jo@contoso.example,Partner Center,Success,0,\n';
  const last = '2026-11-20T10:00:00Z,jo@contoso.example,Partner Center,Failure,53003,\n';
  repeated(path, 'Date (UTC),User,Application,Status,Sign-in error code,Failure reason\n', row, rows, last);
}

/** In large pieces: a million small writes take longer than the reading. */
function repeated(path: string, before: string, part: string, count: number, after: string): void {
  const file = openSync(path, 'w');
  const together = 5000;
  const piece = part.repeat(together);
  writeSync(file, before);
  for (let written = 0; written < count; written += together) writeSync(file, piece);
  writeSync(file, after);
  closeSync(file);
}

/** A mail with a mail attached with a mail attached … */
function nestedMail(depth: number): string {
  let mail = 'Subject: innermost\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nAADSTS53003\r\n';
  for (let i = 0; i < depth; i++) {
    mail = `Subject: level ${i}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--b${i}--\r\n`;
  }
  return mail;
}

const script = '<img src=x onerror=alert(1)><script>alert(1)</script><svg onload=alert(1)>';

/** A text of two hundred megabytes, of which the disk holds nothing. */
function longText(path: string): void {
  writeFileSync(path, 'Hello,\nsomething does not work in Partner Center.\n'.repeat(1000));
  truncateSync(path, 200 * MB);
}

const text = (content: string) => (path: string) => writeFileSync(path, content);

export const badFiles: readonly BadFile[] = [
  { name: 'zip-bomb.txt', write: zipBomb },
  { name: 'hundred-megapixels.png', write: largePicture },
  { name: 'mail-in-50-mails.eml', write: text(nestedMail(50)) },
  { name: 'broken.pdf', write: text(`%PDF-1.7\n${'1 0 obj << /Type /Catalog >> endobj\n'.repeat(2000)}`) },
  {
    name: 'proto.json',
    write: text('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"v":1}'),
  },
  {
    name: 'proto-log.csv',
    write: text('__proto__,constructor,Sign-in error code,User\npolluted,polluted,0,polluted\n'),
  },
  {
    name: 'scripts.html',
    write: text(`<!doctype html><title>${script}</title>${script.repeat(20_000)}`),
  },
  {
    name: 'scripts.eml',
    write: text(
      `Subject: ${script}\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${script.repeat(2000)}`,
    ),
  },
  { name: 'text-200-mb.txt', write: longText },
  { name: 'levels.html', write: text(`<!doctype html>${'<div>'.repeat(5000)}`) },
  { name: 'levels.json', write: text('['.repeat(500_000)) },
];

/** @returns its path */
export function written(folder: string, { name, write }: BadFile): string {
  const path = join(folder, name);
  write(path);
  return path;
}
