import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { catalog } from '../../../rules/catalog/index.ts';
import { addressFor, askedIn } from '../../../rules/search/address.ts';
import { suggestions } from '../../../rules/search/quick.ts';
import { english, languageOf } from '../../../rules/words/language.ts';
import { readLocale } from '../../../tools/locales.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));
const { hashFor, inXml, suggestResult } = await import('../../../entrypoints/background/omnibox.ts');

test('a code, half a code, words', () => {
  expect(suggestions('50020', english)).toMatchObject([{ kind: 'code', id: 'AADSTS50020' }]);
  const half = suggestions('5300', english).map(({ id }) => id);
  expect(half.length).toBeGreaterThan(0);
  for (const id of half) expect(id).toMatch(/^AADSTS5300/);
  expect(suggestions('lost pho', english).map(({ id }) => id)).toEqual(['authenticator-lost']);
  const french = languageOf(readLocale('fr'));
  expect(suggestions('mot de passe oub', french).map(({ id }) => id)).toContain('password-forgotten');
  expect(suggestions('', english)).toEqual([]);
});

test('what was typed is not taken for another code', () => {
  expect(suggestions('AADSTS59999', english)).toEqual([]);
});

test('a suggestion is XML that says what was meant, and carries an id', () => {
  const evil = `<url>&"'</url>`;
  expect(suggestResult({ kind: 'rule', id: 'account-locked', title: evil }, english)).toEqual({
    content: 'account-locked',
    description: '&lt;url&gt;&amp;&quot;&apos;&lt;/url&gt;',
  });
  expect(inXml('a\u0000\u001bb')).toBe('a  b');
});

test('whatever is entered leads to the page of the extension, and words do not stand in its address', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
      const handed: string[] = [];
      const hash = await hashFor(text, english, async (words) => {
        handed.push(words);
        return '1f0c9d2e';
      });
      expect(new URL(`https://own.example/report.html${hash}`).pathname).toBe('/report.html');
      if (/^\s*\d{3,7}\s*$/.test(text)) return;
      expect(hash).toBe('#asked=1f0c9d2e');
      expect(handed).toEqual([text.trim()]);
    }),
  );
  for (const code of ['50020', 'AADSTS50020', ' aadsts700016 '])
    expect(await hashFor(code, english, fail)).toBe(`#search=${encodeURIComponent(code.trim())}`);
  expect(askedIn('#asked=1f0c9d2e')).toEqual({ handed: '1f0c9d2e' });
  const typed = { text: 'mot de passe oublié & co' };
  expect(askedIn(addressFor(typed))).toEqual(typed);
});

function fail(): never {
  throw new Error('this may stand in the address');
}

test('the id of a rule opens it; an address that is none of ours asks for nothing', async () => {
  for (const { id } of catalog) expect(askedIn(await hashFor(id, english, fail))).toEqual({ rule: id });
  for (const hash of ['', '#list', '#rule=<b>', '#rule=Evil', '#searching=1', '#asked=', '#asked=A-B'])
    expect(askedIn(hash)).toBeUndefined();
  expect(askedIn('#search=%E0%A4%A')).toEqual({ text: '' });
  expect(askedIn(`#search=${'a'.repeat(5000)}`)).toEqual({ text: 'a'.repeat(200) });
});
