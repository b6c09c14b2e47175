import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../reports/make.ts';
import { toTicketText } from '../../../reports/ticket-text.ts';
import { english } from '../../../rules/words/language.ts';
import { observation } from '../../observation.ts';
import { compoundFile } from './compound-file.ts';
import { codes, ids, now, read } from './support.ts';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
const part = (type: string, body: string, fields = '') => `Content-Type: ${type}\r\n${fields}\r\n${body}\r\n`;
const multipart = (kind: string, ...parts: string[]) =>
  part(`multipart/${kind}; boundary="=_b"`, `${parts.map((one) => `--=_b\r\n${one}`).join('')}--=_b--`);
const mail = (body: string, subject = 'Partner Center') =>
  `MIME-Version: 1.0\r\nReceived: from a.example\r\nFrom: someone@example.com\r\nSubject: ${subject}\r\n${body}`;

describe('mails', () => {
  test.each([
    [
      'quoted-printable, broken in the code',
      part(
        'text/plain; charset=utf-8',
        'Partner Center: AADSTS530=\r\n03 m=C3=B6glich',
        'Content-Transfer-Encoding: quoted-printable\r\n',
      ),
    ],
    [
      'base64',
      part(
        'text/plain; charset=utf-8',
        base64('Partner Center: AADSTS53003'),
        'Content-Transfer-Encoding: base64\r\n',
      ),
    ],
    ['HTML alone', part('text/html', '<div>Partner Center<br>AADSTS<b>53003</b></div>')],
    [
      'HTML beside text that says nothing',
      multipart(
        'alternative',
        part('text/plain', 'See the formatted text.'),
        part('text/html', '<p>AADSTS53003</p>'),
      ),
    ],
    [
      'a text attached',
      multipart(
        'mixed',
        part('text/plain', 'See attached.'),
        part(
          'application/octet-stream; name=x.bin',
          base64('AADSTS53003 in Partner Center'),
          'Content-Disposition: attachment; filename=x.bin\r\nContent-Transfer-Encoding: base64\r\n',
        ),
      ),
    ],
    [
      'a mail in a mail',
      multipart(
        'mixed',
        part('text/plain', 'FYI'),
        part('message/rfc822', mail(part('text/plain', 'Partner Center: AADSTS53003'))),
      ),
    ],
  ])('%s', async (_, body) => {
    expect(await codes(mail(body))).toEqual(['AADSTS53003']);
  });

  test('the subject of an answer is old: the text counts', async () => {
    const body = part('text/plain', 'Now Partner Center says AADSTS50079.');
    expect(await codes(mail(body, 'RE: AADSTS50034'))).toEqual(['AADSTS50079']);
    expect(
      await codes(mail(part('text/plain', 'See above, please.'), '=?utf-8?B?QUFEU1RTNTAwMzQ=?=')),
    ).toEqual(['AADSTS50034']);
  });

  test('a report attached; a picture is named', async () => {
    const report = makeReport({
      observations: [observation({ codes: ['AADSTS53003'] })],
      answers: {},
      now,
      version: '0.1.0',
      paths: 'full',
    });
    const attached = (type: string, content: string) =>
      part(
        type,
        content,
        'Content-Disposition: attachment; filename=x\r\nContent-Transfer-Encoding: base64\r\n',
      );
    const body = multipart(
      'mixed',
      part('text/plain', 'Hello'),
      attached('application/json', base64(JSON.stringify(report))),
      attached('image/png', 'iVBORw0KGgo='),
    );
    expect(await read(mail(body))).toMatchObject([
      { kind: 'report', codes: ['AADSTS53003'], notes: [expect.stringMatching(/^1 picture is attached/)] },
    ]);
    expect(toTicketText(report, english)).toContain('AADSTS53003');
  });
});

describe('Outlook files', () => {
  const wide = (text: string) => Buffer.from(text, 'utf16le');
  const file = (body: string) =>
    compoundFile({
      '__substg1.0_0037001F': wide('Help'),
      '__substg1.0_1000001F': wide(body),
      '__properties_version1.0': Buffer.alloc(32),
    });

  test('its text', async () => {
    const text = `Partner Center says:\r\nError Code: 53003\r\nRequest Id: ${ids.request}`;
    expect(await read(file(text))).toMatchObject([{ codes: ['AADSTS53003'], requestId: ids.request }]);
    expect(await codes(file(`${text}${'\r\nmore of it'.repeat(600)}`))).toEqual(['AADSTS53003']);
  });

  test('cut off, or with a chain that bites its tail: what can be seen of it', async () => {
    const whole = file('Partner Center says AADSTS53003');
    expect(await codes(whole.subarray(0, whole.length - 300))).toEqual(['AADSTS53003']);
    for (let at = 512; at < 1024; at += 4) {
      const bent = Uint8Array.from(whole);
      new DataView(bent.buffer).setUint32(at, 1, true);
      expect(typeof (await codes(bent))).toMatch(/string|object/);
    }
  });

  test('a document of an older Word is named', async () => {
    expect(await read(compoundFile({ WordDocument: Buffer.alloc(600) }))).toMatch(/older Word or Excel/);
  });
});

describe('RTF and alphabets', () => {
  test.each([
    [
      '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 Partner Center\\par Error Code: 53003\\par}',
      ['AADSTS53003'],
    ],
    ['{\\rtf1\\ansi{\\*\\generator x 50020;}Partner Center: AADSTS\\b 53003\\b0}', ['AADSTS53003']],
    [
      "{\\rtf1\\ansicpg1251 Partner Center \\'ea\\'ee\\'e4 \\'ee\\'f8\\'e8\\'e1\\'ea\\'e8: 53003}",
      ['AADSTS53003'],
    ],
  ])('%s', async (rtf, expected) => {
    expect(await codes(rtf)).toEqual(expected);
  });

  test('UTF-16 with and without its mark, and ANSI of several languages', async () => {
    const text = 'Das Kennwort für Partner Center läuft nicht: AADSTS53003';
    expect(await codes(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(['AADSTS53003']);
    expect(await codes(Buffer.from(text, 'utf16le'))).toEqual(['AADSTS53003']);
    expect(await codes(Buffer.from(text, 'latin1'))).toEqual(['AADSTS53003']);
    const russian = Uint8Array.from([0xca, 0xee, 0xe4, 0x20, 0xee, 0xf8, 0xe8, 0xe1, 0xea, 0xe8, 0x3a, 0x20]);
    expect(await codes(Buffer.concat([russian, Buffer.from('53003 Partner Center')]))).toEqual([
      'AADSTS53003',
    ]);
  });
});
