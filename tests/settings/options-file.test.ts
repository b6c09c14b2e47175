import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english, words } from '../../rules/words/language.ts';
import { exportOptions, openOptions, parseOptions } from '../../settings/options-file.ts';
import { anyOptions, full, hostileJson } from './options-samples.ts';

const file = (change: object = {}) => ({ format: 'sign-in-help-options', v: 1, ...full, ...change });

/** What is wrong with a file, in English; undefined where nothing is. */
function problemWith(value: unknown): string | undefined {
  const parsed = parseOptions(value);
  return 'problem' in parsed ? words(english, parsed.problem) : undefined;
}

describe('the file', () => {
  test('comes back as it was', () => {
    expect(openOptions(exportOptions(full))).toEqual(full);
    expect(openOptions(exportOptions({}))).toEqual({});
    expect(JSON.parse(exportOptions(full))).toEqual(file());
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(openOptions(exportOptions(options))).toEqual(options);
      }),
    );
  });

  test('with a byte order mark and other white space', () => {
    expect(openOptions(`\uFEFF ${exportOptions(full)}\n\n`)).toEqual(full);
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'not an options file: missing, or not of type object'],
    ['a list', [], 'not an options file: missing, or not of type object'],
    ['a report', { format: 'sign-in-help-report', v: 1 }, 'format: missing, or not "sign-in-help-options"'],
    ['a newer one', file({ v: 2 }), 'version 2 of the options file is not known here (known: 1)'],
    ['no version', file({ v: undefined }), 'v: missing, or not 1'],
    ['another field', file({ token: 'x' }), 'unknown field "token"'],
    ['a field of the policy alone', file({ silenced: [] }), 'unknown field "silenced"'],
    [
      'a program',
      file({ programs: ['edge', 'moon'] }),
      'programs.1: missing, or not one of the known values',
    ],
    ['no program', file({ programs: [] }), 'programs: less than 1 entry'],
    ['an answer', file({ globalAdmin: true }), 'globalAdmin: missing, or none of "yes", "no", "not-sure"'],
    ['a person', file({ contacts: { boss: [] } }), 'contacts: unknown field "boss"'],
    ['nobody in particular', file({ contacts: { nobody: [] } }), 'contacts: unknown field "nobody"'],
    [
      'a contact of nothing',
      file({ contacts: { owner: [{}] } }),
      'contacts.owner.0: without name, mail or phone',
    ],
    [
      'a mail',
      file({ contacts: { owner: [{ mail: 'Ann' }] } }),
      'contacts.owner.0.mail: not an e-mail address',
    ],
    [
      'a long mail',
      file({ contacts: { owner: [{ mail: `a@${'b'.repeat(300)}.example` }] } }),
      'more than 254',
    ],
    [
      'a phone',
      file({ contacts: { owner: [{ phone: 'call me' }] } }),
      'contacts.owner.0.phone: not a phone number',
    ],
    [
      'an empty name',
      file({ contacts: { owner: [{ name: '' }] } }),
      'contacts.owner.0.name: less than 1 character',
    ],
    ['a name of two lines', file({ helpDesk: { name: 'a\nb' } }), 'helpDesk.name: blank, more than one line'],
    [
      'a name turned round',
      file({ helpDesk: { name: 'a\u202eb' } }),
      'helpDesk.name: blank, more than one line',
    ],
    [
      'too many',
      file({ contacts: { owner: Array(11).fill({ name: 'A' }) } }),
      'contacts.owner: more than 10 entries',
    ],
    [
      'a placeholder',
      file({ helpDesk: { ticketUrl: 'https://a.example/{code}{user}' } }),
      'known: {subject}',
    ],
    ['a note', file({ breakGlass: 'x'.repeat(1001) }), 'breakGlass: more than 1,000 characters'],
    [
      'a note that beeps',
      file({ breakGlass: 'a\u0007b' }),
      'breakGlass: blank, or with characters that cannot be seen',
    ],
    ['a language', file({ language: 'français' }), 'language: not the tag of a language'],
    ['a switch', file({ openByItself: 'yes' }), 'openByItself: missing, or not of type boolean'],
  ])('that has something wrong is refused with one sentence: %s', (_, value, says) => {
    expect(problemWith(value)).toContain(says);
  });

  test.each([
    'http://a.example',
    'javascript:alert(1)',
    'https://user@a.example/x',
    'https://user:password@a.example',
    'https:a.example',
    'https://',
    'https://a.example\\@b.example',
    'https://a .example',
    'https://a.example/"onclick',
    'https://{code}.example/',
    ' https://a.example',
    'https://a.example/\n',
  ])('%j is no address for tickets', (ticketUrl) => {
    expect(problemWith(file({ helpDesk: { ticketUrl } }))).toMatch(/helpDesk\.ticketUrl: not an address/);
  });

  test.each(['https://a.example', 'https://a.example:8443/x', 'https://hilfe.bücher.example/?a=b@c#d'])(
    '%s is one',
    (ticketUrl) => {
      expect(problemWith(file({ helpDesk: { ticketUrl } }))).toBeUndefined();
      expect(new URL(ticketUrl).username).toBe('');
    },
  );

  test('what is taken as an address for tickets is https, without user name, as browsers read it', () => {
    const part = fc.constantFrom(
      'a',
      '.example',
      '@',
      ':',
      '/',
      '\\',
      '?',
      '#',
      '{code}',
      ' ',
      '\t',
      '%40',
      '[',
      ']',
      'é',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const ticketUrl = `https://${parts.join('')}`;
        if (problemWith(file({ helpDesk: { ticketUrl } })) || !URL.canParse(ticketUrl)) return;
        const { protocol, username, password } = new URL(ticketUrl);
        expect({ protocol, username, password }).toEqual({ protocol: 'https:', username: '', password: '' });
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['', 'the file is empty'],
    [' \n', 'the file is empty'],
    ['{"v": 1', 'the file is cut off'],
    ['Dear colleague', 'of another kind'],
    ['null', 'not an options file'],
    [`"${'x'.repeat(100_001)}"`, 'over 100 kB'],
  ])('a text that is none: %#', (text, says) => {
    const opened = openOptions(text);
    expect('problem' in opened && words(english, opened.problem)).toContain(says);
  });

  test.each(hostileJson)('keys of prototypes take nothing and change nothing: %s', (json) => {
    const value = JSON.parse(json);
    expect(problemWith({ format: 'sign-in-help-options', v: 1, ...value })).toBeDefined();
    const own = JSON.parse(json.replace('{', '{"format": "sign-in-help-options", "v": 1, '));
    const parsed = parseOptions(own);
    const { mail } = ('helpDesk' in parsed && parsed.helpDesk) || {};
    expect([{}.constructor, mail, 'polluted' in {}]).toEqual([Object, undefined, false]);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, part) => {
        for (const one of [value, file({ contacts: value, helpDesk: part }), file({ programs: part })]) {
          const parsed = parseOptions(one);
          if ('problem' in parsed) expect(words(english, parsed.problem)).toMatch(/^[^\n]{10,400}$/);
        }
      }),
    );
  });
});
