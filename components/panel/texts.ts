import { type Values, words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of the side panel, apart from text.ts so that the popup does not load them. */
export const panelWords = {
  goneTitle: 'This page no longer shows the problem',
  goneSays: 'Nothing more is to be done here. If it comes back, it is recognised again.',
  leftTitle: 'This page does not show the problem',
  leftSays: 'The steps below are for the page that showed it. They stay here until they are done.',
  unreadTitle: 'The steps below are for the page before',
  unreadSays: 'They stay here until they are done.',
  closePanel: 'Close the panel',
  leaveFindings: 'Put these steps away',
  stepsDone: '{done} of {count} steps done',
  allDone: 'All steps done. Now see whether the page still shows the problem.',
} as const;

export type PanelWordId = keyof typeof panelWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function sayPanel(id: PanelWordId, values?: Values): string {
  return words(language(), { text: panelWords[id], ...(values && { values }) });
}
