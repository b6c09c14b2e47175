import { words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of <opened-itself>. English here; assets/locales holds the translations. */
export const openedWords = {
  unpinned:
    'This opened by itself: its icon is not pinned to the toolbar, so you would not have seen that something is wrong.',
  wanted: 'This opened by itself, as it is set.',
  policy: 'This opened by itself: your organisation has set it so.',
  notAgain: 'Do not open by itself',
  notAnyMore: 'It will not open by itself any more. The icon shows a “!” when something is wrong.',
  howToPin: 'How to pin the icon',
  example: 'This is an example. It looks like this when a sign-in to Partner Center has failed.',
} as const;

export type OpenedWordId = keyof typeof openedWords;

export function sayOpened(id: OpenedWordId): string {
  return words(language(), { text: openedWords[id] });
}
