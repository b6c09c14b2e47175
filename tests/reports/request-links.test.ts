import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailLink, teamsLink, ticketLink } from '../../reports/request-links.ts';
import { observation } from '../observation.ts';

const ids = {
  requestId: '7b2f9a30-1111-4000-8000-0123456789ab',
  correlationId: '0c1d2e3f-2222-4000-8000-0123456789ab',
  timestamp: '2026-11-21 07:59:58Z',
};
const deviceOff = observation({ codes: ['AADSTS135011'], accountKind: 'work', ...ids });

/** Whatever could end a header, a parameter, an address or an attribute. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '&bcc=x@evil.example',
        '?',
        '#',
        '%0D%0ABcc: x',
        '"',
        "'",
        '<',
        '>',
      ),
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '😀',
        '山',
        'é',
        ' ',
        '+',
        '\0',
        '{body}',
        '{code}',
        '$&',
        '$1',
        '~',
        ')',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const anyMessage = fc.record({
  subject: nasty,
  body: fc.oneof(nasty, fc.string({ unit: 'binary', minLength: 10_000, maxLength: 10_000 })),
  shortened: fc.constant('[Shortened.]'),
});
const finding = { rule: 'personal-account-used' };

/** The text as a program that gets the link reads it: whole characters, one kind of line break. */
const received = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n?|[\u2028\u2029]/g, '\n');

function expectBody(given: string, got: string): void {
  if (!got.endsWith('[Shortened.]')) expect(got).toBe(received(given));
  else expect(received(given).startsWith(got.slice(0, -'[Shortened.]'.length).trimEnd())).toBe(true);
}

describe('links', () => {
  const contact = { mail: "ann.o'neil+x@contoso.example" };
  const short = { subject: 'Help & more?', body: 'One\nTwo = 2', shortened: '[Shortened.]' };

  test('a mail: line breaks as RFC 6068 has them, everything else encoded', () => {
    expect(mailLink(contact, short)).toBe(
      'mailto:ann.o%27neil%2Bx@contoso.example?subject=Help%20%26%20more%3F&body=One%0D%0ATwo%20%3D%202',
    );
    // The mail program asks for the address.
    expect(mailLink({ name: 'Ann' }, short)).toMatch(/^mailto:\?subject=Help/);
  });

  test('a chat in Teams', () => {
    expect(teamsLink({ mail: 'ann@contoso.example' }, short)).toBe(
      'https://teams.microsoft.com/l/chat/0/0?users=ann@contoso.example&message=One%0ATwo%20%3D%202',
    );
    expect(teamsLink({ phone: '1' }, short)).toBeUndefined();
  });

  test('a ticket: every placeholder is filled in, none of what is filled in is one', () => {
    const template =
      'https://t.example/{rule}?s={subject}&b={body}&c={code}&k={correlationId}&r={requestId}&t={timestamp}&x={other}#{code}';
    const link = ticketLink(template, { ...short, subject: '{code} $& {body}' }, finding, deviceOff);
    const url = new URL(link ?? '');
    expect(url.origin + url.pathname + url.hash).toBe('https://t.example/personal-account-used#AADSTS135011');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      s: '{code} $& {body}',
      b: short.body,
      c: 'AADSTS135011',
      k: ids.correlationId,
      r: ids.requestId,
      t: ids.timestamp,
      x: '{other}',
    });
  });

  test('a ticket without observation, without placeholders', () => {
    expect(ticketLink('https://t.example/?c={code}', short, finding, undefined)).toBe(
      'https://t.example/?c=',
    );
    expect(ticketLink('https://t.example', short, finding, deviceOff)).toBe('https://t.example');
  });

  test.each([
    'http://t.example/{body}',
    'javascript:alert(1)//{body}',
    'https://user@t.example/',
    'https:/t.example',
    'https://',
    '//t.example',
  ])('no ticket at %s', (template) => {
    expect(ticketLink(template, short, finding, deviceOff)).toBeUndefined();
  });

  test('whatever a message holds, a mail has two headers and its text, and is no longer than 2000', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const link = mailLink(contact, message) ?? '';
        expect(link.length).toBeLessThanOrEqual(2000);
        expect(link).toMatch(/^mailto:[\w.%-]+@contoso\.example\?subject=[\w.%-]*&body=[\w.%-]*$/);
        expect(link).not.toMatch(/subject=[^&]*%0[AD]/);
        const parameters = new URL(link).searchParams;
        expect([...parameters.keys()]).toEqual(['subject', 'body']);
        expect(decodeURIComponent(link)).not.toMatch(/[^\r]\n|\r[^\n]/);
        expectBody(message.body, (parameters.get('body') ?? '').replaceAll('\r\n', '\n'));
      }),
      { numRuns: 300 },
    );
  });

  test('the same for a chat and a ticket', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const chat = new URL(teamsLink(contact, message) ?? '');
        expect(chat.href.length).toBeLessThanOrEqual(2000);
        expect(chat.origin).toBe('https://teams.microsoft.com');
        expect([...chat.searchParams.keys()]).toEqual(['users', 'message']);
        expect(chat.searchParams.get('users')).toBe(contact.mail);
        expect(chat.hash).toBe('');
        expectBody(message.body, chat.searchParams.get('message') ?? '');

        const template = 'https://t.example/new?b={body}&s={subject}';
        const ticket = new URL(ticketLink(template, message, finding, deviceOff) ?? '');
        expect(ticket.href.length).toBeLessThanOrEqual(2000);
        expect([ticket.origin, ticket.pathname, ticket.hash]).toEqual(['https://t.example', '/new', '']);
        expect([...ticket.searchParams.keys()]).toEqual(['b', 's']);
        expectBody(message.body, ticket.searchParams.get('b') ?? '');
      }),
      { numRuns: 300 },
    );
  });

  test('a contact’s address adds no header and no second reader', () => {
    const mail = 'a@b.example?bcc=x@evil.example&cc=y,z@evil.example\r\n';
    const link = mailLink({ mail }, short) ?? '';
    expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link.slice(0, link.indexOf('?'))).toMatch(/^mailto:a@[\w.%-]+$/);
    expect([...new URL(teamsLink({ mail }, short) ?? '').searchParams.keys()]).toEqual(['users', 'message']);
  });

  test('what can be spared is left out first, and nothing else where that is enough', () => {
    const extra = `How:\n${'1. a step\n'.repeat(300)}end`;
    const body = `Hello,\n\nplease: https://entra.microsoft.com\n\n${extra}\n\nCode: 1`;
    const link = mailLink(contact, { subject: 's', body, extra, shortened: '[Shortened.]' });
    expect(new URL(link ?? '').searchParams.get('body')?.replaceAll('\r', '')).toBe(
      'Hello,\n\nplease: https://entra.microsoft.com\n\nCode: 1\n\n[Shortened.]',
    );
  });

  test('otherwise whole lines and whole words: no address is ever cut', () => {
    const place = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInLogs';
    for (let length = 1700; length < 1900; length += 7) {
      const body = `${'word '.repeat(length / 5)}${place} more\n${place}\n${place}`;
      const shown = new URL(mailLink(contact, { ...short, body }) ?? '').searchParams.get('body') ?? '';
      expect(shown).toMatch(/\[Shortened\.\]$/);
      for (const part of shown.split(/\s+/)) if (part.startsWith('http')) expect(part).toBe(place);
    }
  });

  test('a body that is shortened says so; a template that is too long gives none', () => {
    const long = { ...short, body: 'abcdefghi\n'.repeat(1000) };
    const link = mailLink(contact, long) ?? '';
    expect(link.length).toBeGreaterThan(1900);
    expect(new URL(link).searchParams.get('body')).toMatch(/abcdefghi\r\n\r\n\[Shortened\.\]$/);
    expect(ticketLink(`https://t.example/${'x'.repeat(2000)}`, short, finding, undefined)).toBeUndefined();
    expect(ticketLink(`https://t.example/?${'{body}'.repeat(60)}`, long, finding, undefined)).toMatch(
      /Shortened/,
    );
  });
});
