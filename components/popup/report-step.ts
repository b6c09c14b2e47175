import { html, nothing, type TemplateResult } from 'lit';
import type { ReportDraft } from '../../help/report-draft.ts';
import type { PageKind } from '../../rules/observation/observation.ts';
import { durationWords } from '../../rules/words/dates.ts';
import { pageKinds } from '../../rules/words/evidence.ts';
import { language } from '../shared/language.ts';
import { say } from '../shared/texts.ts';
import { sayReport } from './report-texts.ts';

/** One page of a report, in words: when, what, where, and which signs it showed. */
export function stepWords({
  at,
  secondsSincePrevious: since,
  page,
  host,
  path,
  workspace,
  codes,
  statuses,
  marks,
  account,
  tenant,
}: ReportDraft['steps'][number]): TemplateResult {
  const signs = [
    ...codes,
    ...[account, tenant].filter((alias) => alias !== undefined),
    ...statuses.map((status) => sayReport('status', { status })),
    ...marks.map((mark) => say(`mark-${mark}`)),
  ];
  const later =
    since === undefined ? '' : ` · ${sayReport('after', { time: durationWords(language(), since) })}`;
  return html`<span class="what"><span class="hint"><bdi dir="ltr">${at.slice(0, 10)} ${at.slice(11, 19)} UTC</bdi>${later}</span>
    <span class="page">${placeWords(page, workspace)}</span>
    <span class="address">${host}${path}</span>
    ${signs.length > 0 ? html`<span class="hint">${signs.join(' · ')}</span>` : nothing}</span>`;
}

/** The kind of page and, where the address names one, the workspace. */
function placeWords(page: PageKind, workspace: string | undefined): string {
  const kind = language().translate(pageKinds[page]);
  return workspace ? `${kind} – ${language().translate(workspace)}` : kind;
}
