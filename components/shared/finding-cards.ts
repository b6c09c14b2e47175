import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionId } from '../../rules/data/questions.ts';
import './finding-card.ts';
import type { Ticks } from '../../help/step-ticks.ts';
import './question-list.ts';
import type { RequestDraft } from '../../help/request-draft.ts';
import type { HelpView } from '../../help/view.ts';
import { findingLabel } from './finding-label.ts';
import { say } from './texts.ts';

/** What only whoever is in front of the failure does: write to somebody, and say what helped. */
export interface Acting {
  readonly request: RequestDraft | undefined;
}

/** The first finding in full with the questions, the others as closed cards. With `ticks` steps can be ticked off. */
export function findingCards(
  view: HelpView,
  reopened: QuestionId | undefined,
  acting?: Acting,
  ticks?: Ticks,
) {
  return repeat(
    view.findings,
    ({ rule }) => rule,
    (finding, i) => html`<finding-card data-rule=${finding.rule} data-verdict=${finding.verdict}
      data-order=${i + 1} .finding=${finding} ?compact=${i > 0} ?acting=${acting !== undefined}
      .request=${acting?.request} .tried=${view.tried ?? []} .support=${view.support}
      ?reportable=${view.reportable} .ticks=${ticks}>
      ${i === 0 ? questions(view, finding.verdict === 'possible', reopened) : nothing}</finding-card>`,
  );
}

/** They go with the first finding: before its fixes while they decide whether it is one. */
function questions({ open, answered }: HelpView, decides: boolean, reopened: QuestionId | undefined) {
  const others = answered.filter(({ id }) => id !== 'situation');
  if (open.length + others.length === 0) return nothing;
  return html`<question-list slot=${decides ? 'decides' : 'more'} .open=${open} .answered=${others}
    .reopened=${reopened} .lead=${say(decides ? 'oneQuestion' : 'fitsBetter')}></question-list>`;
}

/** For a live region: the best finding in one line, and how many more there are. Empty without findings. */
export function findingsInALine([first, ...others]: HelpView['findings']): string {
  if (!first) return '';
  const { title, fixes } = first.words;
  const best = say('statusFinding', { label: findingLabel(first), title, fix: fixes[0]?.title ?? '' });
  return others.length > 0 ? `${best} ${say('statusMore', { count: others.length })}` : best;
}
