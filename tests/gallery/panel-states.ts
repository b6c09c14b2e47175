import '../../components/popup/help-app.ts';
import { language } from '../../components/shared/language.ts';
import { afterwardsWords } from '../../help/followed-help.ts';
import { type Ticks, withTick } from '../../help/step-ticks.ts';
import type { Afterwards, HelpView, PageState } from '../../help/view.ts';
import { viewOf } from '../../help/view-of.ts';
import { languages } from './languages.ts';
import { personalAccount } from './samples.ts';
import type { State } from './state.ts';

/** What the side panel shows and the popup does not: steps to tick off, and how they stand to a later page. */
export const panelStates: readonly State[] = [
  panel('panel-steps', 'Steps to tick off, one of them done', 'read', 1),
  panel('panel-all-done', 'All steps of the first way are done', 'read', Number.POSITIVE_INFINITY),
  panel('panel-gone', 'The page no longer shows the problem', 'read', 2, 'gone'),
  panel('panel-left', 'Another page is there, the steps stay', 'read', 1, 'left'),
  panel('panel-unread', 'A page is there that cannot be read, the steps stay', 'ask-icon', 1, 'unread'),
];

function panel(
  id: string,
  shows: string,
  page: PageState,
  done: number,
  standing?: Afterwards['standing'],
): State {
  return {
    id,
    shows,
    page: 'popup',
    make: () => {
      const app = document.createElement('help-app');
      app.languages = languages();
      const view = viewOf(language(), { page, observations: [personalAccount], answers: {} });
      app.view = standing ? later(view, standing) : view;
      app.ticks = ticked(view, done);
      return app;
    },
  };
}

/** As help/followed-help.ts shows it once the later page has come to rest. */
function later(view: HelpView, standing: Afterwards['standing']): HelpView {
  return { ...view, open: [], answered: [], afterwards: afterwardsWords(language(), standing) };
}

/** @param done how many steps of the first fix are ticked off, from the first on */
function ticked({ findings }: HelpView, done: number): Ticks {
  const [first] = findings;
  const fix = first?.words.fixes[0];
  if (!first || !fix) throw new Error('the state has no steps');
  const places = fix.steps.map((_, step) => step).slice(0, done);
  return places.reduce<Ticks>(
    (ticks, step) => withTick(ticks, { rule: first.rule, fix: fix.id, step, on: true }),
    {},
  );
}
