import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReport } from '../../reports/make.ts';
import { openAny } from '../../reports/open.ts';
import { toTicketText } from '../../reports/ticket-text.ts';
import { english, words } from '../../rules/words/language.ts';
import { observation } from '../observation.ts';
import { anyReport } from './random.ts';

const now = new Date('2026-11-21T10:00:00Z');
const seen = observation({ codes: ['AADSTS53003'] });
const report = makeReport({ observations: [seen], answers: {}, now, version: '0.1.0', paths: 'full' });
const json = JSON.stringify(report);

describe('whatever a partner sends', () => {
  test.each([
    ['a report', json],
    ['a report with a byte order mark', `\uFEFF${JSON.stringify(report, null, 2)}\n`],
    ['a ticket text', `Hi,\n${toTicketText(report, english)}`],
  ])('%s', (_, text) => {
    expect(openAny(text, now)).toEqual({ kind: 'report', report });
  });
  test('an observation, as a report of its own', () => {
    expect(openAny(JSON.stringify(seen), now)).toEqual({
      kind: 'report',
      report: { format: 'sign-in-help-report', v: 1, observations: [seen], answers: {} },
    });
  });
  test.each(['Error Code: 53003', '[EXTERNAL] AADSTS53003', '[2026-11-21] error 53003'])(
    'text: %s',
    (text) => {
      expect(openAny(text, now)).toMatchObject({ kind: 'text', observation: { codes: ['AADSTS53003'] } });
    },
  );
});

describe('what cannot be opened says why', () => {
  const change = (more: object) => JSON.stringify({ ...report, ...more });
  const many = (one: string) =>
    `${json.replace(/"observations":\[.*?\],"answers"/, `"observations":[${one}],"answers"`)}`;
  test.each<[string, string, RegExp]>([
    ['nothing', ' \n\uFEFF', /nothing in it: paste/],
    ['too much', 'x'.repeat(1_000_001), /too large \(1\.1 MB, at most 1 MB\): .*paste only/],
    ['too much JSON', `[${'0,'.repeat(600_000)}0]`, /too large/],
    ['cut off', json.slice(0, -20), /cut off or changed: ask/],
    ['cut off early', '{', /cut off or changed/],
    ['broken', json.replace(':', ' '), /cut off or changed/],
    ['an array', `[${json}]`, /neither a report/],
    ['a cut array', `[${json}`, /cut off/],
    ['other JSON', '{"hello": 1}', /neither a report/],
    ['a future version', change({ v: 2 }), /version 2 of the report format is not known here/],
    ['a huge version', change({ v: 1e300 }), /version 1e\+300 of/],
    ['an unknown field', change({ html: '<img src=x onerror=alert(1)>' }), /unknown field "html"/],
    [
      'an unknown field inside',
      change({ observations: [{ ...seen, ip: '10.0.0.1' }] }),
      /observations\.0: unknown field "ip"/,
    ],
    ['a __proto__', json.replace('{', '{"__proto__":{"v":1},'), /unknown field "__proto__"/],
    ['a __proto__ inside', json.replace('"answers":{', '"answers":{"__proto__":{"area":"x"}'), /answers: /],
    ['a written __proto__', json.replace('{', '{"\\u005f_proto__":1,'), /unknown field "__proto__"/],
    ['a constructor', json.replace('"answers":{', '"answers":{"constructor":1'), /answers: /],
    [
      'HTML in strings',
      change({ observations: [{ ...seen, host: '<b>x</b>' }] }),
      /observations\.0\.host: not in the expected form/,
    ],
    [
      'a foreign link',
      change({ observations: [{ ...seen, path: 'javascript:alert(1)' }] }),
      /observations\.0\.path/,
    ],
    ['no observations', change({ observations: [] }), /observations: less than 1/],
    ['many observations', many(Array(300_000).fill('{}').join()), /observations: more than 10/],
    ['deep arrays', `${'['.repeat(400_000)}${']'.repeat(400_000)}`, /neither a report/],
    ['a deep note', json.replace('{', `{"note":${'['.repeat(5000)}${']'.repeat(5000)},`), /note: /],
    ['a long field name', `{"format":1,"${'x'.repeat(900_000)}":1}`, /^.{1,301}$/],
    ['control characters in a field name', change({ 'a\n\u001b[31m': 1 }), /unknown field "a\\n/],
    ['the source of a page', '<!doctype html><p>AADSTS50020', /the text that the page shows/],
    [
      'an observation of another version',
      JSON.stringify({ ...seen, v: 9 }),
      /version 9 of the observation format/,
    ],
    [
      'an observation with another field',
      JSON.stringify({ ...seen, user: 1 }),
      /not an observation: unknown field "user"/,
    ],
    ['a damaged ticket text', toTicketText(report, english).slice(0, -40), /cut off/],
  ])('%s', (_, text, says) => {
    const opened = openAny(text, now);
    expect('problem' in opened && words(english, opened.problem)).toMatch(says);
    expect(Object.prototype).not.toHaveProperty('v');
  });
});

/** A report in which one value is exchanged for something hostile, or a place of its text is destroyed. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(fc.nat(), fc.string({ maxLength: 6 })).map(([at, junk]) => {
    const place = at % json.length;
    return json.slice(0, place) + junk + json.slice(place + 1 + (at % 7));
  }),
  fc
    .tuple(fc.constantFrom(...Object.keys(report)), fc.jsonValue())
    .map(([field, value]) => JSON.stringify({ ...report, [field]: value })),
  fc
    .tuple(fc.constantFrom(...Object.keys(seen)), fc.jsonValue())
    .map(([field, value]) => JSON.stringify({ ...report, observations: [{ ...seen, [field]: value }] })),
  fc.tuple(fc.nat(), fc.string({ maxLength: 6 })).map(([at, junk]) => {
    const text = toTicketText(report, english);
    const place = at % text.length;
    return text.slice(0, place) + junk + text.slice(place + 1);
  }),
  fc.json({ maxDepth: 4 }),
);

test('10 000 hostile inputs: never a throw, and never anything but a valid report, facts or one line', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const opened = openAny(text, now);
      if ('problem' in opened) expect(words(english, opened.problem)).toMatch(/^[^\n]{10,301}$/);
      else if (opened.kind === 'report') expect(openAny(JSON.stringify(opened.report), now)).toEqual(opened);
      else expect(openAny(JSON.stringify(opened.observation), now)).toMatchObject({ kind: 'report' });
    }),
    { numRuns: 10_000 },
  );
});

test('random reports come back as they were', () => {
  fc.assert(
    fc.property(anyReport, (one) => {
      expect(openAny(JSON.stringify(one), now)).toEqual({ kind: 'report', report: one });
    }),
    { numRuns: 200 },
  );
});
