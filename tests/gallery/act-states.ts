import '../../components/popup/help-app.ts';
import type { HelpApp } from '../../components/popup/help-app.ts';
import { language } from '../../components/shared/language.ts';
import type { CaseFacts } from '../../help/case-facts.ts';
import { viewOf } from '../../help/view-of.ts';
import { languages } from './languages.ts';
import { personalAccount } from './samples.ts';
import type { State } from './state.ts';

/** What comes of the main button, and of a popup that nobody has opened. */
export const actStates: readonly State[] = [
  state('act-private-refused', 'No private window was opened', { privateRefused: 'refused' }),
  state('act-private-already', 'The tab is in a private window already', { privateRefused: 'already' }),
  state('act-opened-unpinned', 'It opened by itself, as the icon is not pinned', {
    opened: 'unpinned',
    pinPage: 'welcome.html',
  }),
  state('act-opened-policy', 'It opened by itself, as the organisation has set it', { opened: 'policy' }),
  state('act-example', 'The example over the welcome page', { example: true }),
  state(
    'act-time-is-up',
    'A clock has run out that belongs to another failure',
    {},
    { clock: { rule: 'account-locked', fix: 'wait', from: 0, at: 60_000 } },
  ),
  state('act-closed', 'A page that no extension may read', {}, { page: 'closed', observations: [] }),
];

function state(
  id: string,
  shows: string,
  properties: Partial<HelpApp>,
  facts: Partial<CaseFacts> = {},
): State {
  return {
    id,
    shows,
    page: 'popup',
    make: () => {
      const view = viewOf(language(), {
        page: 'read',
        observations: [personalAccount],
        answers: {},
        ...facts,
      });
      return Object.assign(document.createElement('help-app'), {
        languages: languages(),
        view,
        ...properties,
      });
    },
  };
}
