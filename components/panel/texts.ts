import { type Values, words } from '../../rules/words/language.ts';
import { language } from '../shared/language.ts';

/** The words of the side panel, apart so that the popup does not load them. */
export const panelWords = {
  closePanel: 'Close the panel',
  closePopup: 'Close',
  leaveFindings: 'Put these steps away',
  stepsDone: '{done} of {count} steps done',
  allDone: 'All steps done. Now see whether the page still shows the problem.',
} as const;

export type PanelWordId = keyof typeof panelWords;

/** The words in the language in use, with the values filled in. A value is text, never markup. */
export function sayPanel(id: PanelWordId, values?: Values): string {
  return words(language(), { text: panelWords[id], ...(values && { values }) });
}
