import browser, { type Omnibox } from 'webextension-polyfill';
import { handOver } from '../../browser/asked.ts';
import { languageInUse } from '../../browser/language.ts';
import { addressFor, mayBeSeen } from '../../rules/search/address.ts';
import { longestQuery } from '../../rules/search/fold.ts';
import { type Suggestion, suggestions } from '../../rules/search/quick.ts';
import { omniboxTexts } from '../../rules/search/texts.ts';
import { type Language, words } from '../../rules/words/language.ts';
import { ruleTitle } from '../../rules/words/wording.ts';

/** `pc 50020` in the address bar: a few suggestions, and the search on the help desk page for everything else. */

/** To be called while the background starts: Chromium wakes it up only for listeners that were there at once. */
export function answerAddressBar(): void {
  browser.omnibox.onInputStarted.addListener(() => void describe(''));
  browser.omnibox.onInputChanged.addListener((text, suggest) => void offer(text, suggest));
  browser.omnibox.onInputEntered.addListener((text, where) => void open(text, where));
}

async function offer(text: string, suggest: (results: Omnibox.SuggestResult[]) => void): Promise<void> {
  const language = await describe(text);
  suggest(suggestions(text, language).map((one) => suggestResult(one, language)));
}

/** The first line: what Enter does. */
async function describe(text: string): Promise<Language> {
  const language = await languageInUse();
  const query = text.slice(0, longestQuery).trim();
  const message = { text: query ? omniboxTexts.lookUp : omniboxTexts.empty, values: { query } };
  browser.omnibox.setDefaultSuggestion({ description: inXml(words(language, message)) });
  return language;
}

/** `content` is what comes back when it is chosen: an id, never an address. */
export function suggestResult({ kind, id, title }: Suggestion, language: Language): Omnibox.SuggestResult {
  const text =
    kind === 'code' ? words(language, { text: omniboxTexts.code, values: { code: id, title } }) : title;
  return { content: id, description: inXml(text) };
}

async function open(text: string, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const url = browser.runtime.getURL('/report.html') + (await hashFor(text, await languageInUse()));
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** The id of a rule opens it, a number is searched for; words do not stand in the address. */
export async function hashFor(text: string, language: Language, hand = handOver): Promise<string> {
  const known = ruleTitle(language, text) !== text;
  if (known) return addressFor({ rule: text });
  return addressFor(mayBeSeen(text) ? { text } : { handed: await hand(text.trim()) });
}

/** A description is XML to the browser: text stays text. Control characters have no place in it. */
export function inXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
