import { placeOfId } from '../../../rules/data/places.ts';
import { blockPageCode, entraCodes, isErrorLine } from '../../../rules/reading/codes.ts';
import { idsIn } from '../../../rules/reading/ids.ts';
import { type Block, readBlocks } from '../blocks.ts';
import type { Page } from '../page.ts';
import type { PageFacts } from '../reader.ts';
import { hear, type Voice } from '../voices.ts';

/**
 * A page that the person asked us to look at once: a company's AD FS, a proxy, an application. Only codes in error
 * lines count, and rules never call it more than possible: anybody can write a code on a page.
 */
export function readOther(page: Page): PageFacts {
  const { blocks } = readBlocks(page);
  const lines = blocks.filter(
    (block) => !block.quoted && (isErrorLine(block.text) || blockPageCode(block.text)),
  );
  const visible = lines.filter((block) => page.isVisible(block.element));
  const codes = visible.flatMap(({ text }) => [entraCodes(text), blockPageCode(text) ?? []].flat());
  const heard = codes.length > 0 ? {} : hear(federationVoices(blocks), page);
  return {
    page: 'other',
    codes,
    phrases: [],
    ...heard,
    ...((codes.length > 0 || heard.places) && idsIn(blocks.map((block) => block.text).join('\n'))),
  };
}

/** AD FS has elements for its errors, and below them four rows in whatever language: an id, a time, cookies, the browser. */
function federationVoices(blocks: readonly Block[]): Voice[] {
  const placed = blocks.filter(({ place }) => placeOfId.get(place) === 'federation');
  const speaking = placed.filter(({ quoted }) => !quoted);
  if (speaking.length > 0) return [{ place: 'federation', blocks: speaking, certain: true }];
  const isError =
    blocks.some(({ text }) => activityId.test(text)) && blocks.some(({ text }) => browser.test(text));
  return isError ? [{ place: 'federation', blocks: blocks.slice(0, 3), certain: true }] : [];
}

const activityId = /^[^:：]{2,40}[:：] ?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const browser = /^[^:：]{2,60}[:：] ?Mozilla\/\d/i;
