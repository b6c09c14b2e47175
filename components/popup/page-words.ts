import { html, nothing } from 'lit';
import { type HelpView, unreadableReason } from '../../help/view.ts';
import type { WhosePage } from '../../rules/reading/whose-page.ts';
import { findingsInALine } from '../shared/finding-cards.ts';
import { say } from '../shared/texts.ts';

/** Whoever asks about a page that is not Microsoft's is told so; about a look-alike also before it was looked at. */
export function foreignWords({ page }: HelpView, whose: WhosePage | undefined): string {
  if (whose === 'look-alike') return say('lookAlike');
  if (whose === 'shared') return say('sharedHost');
  return whose === 'other' && page === 'read' ? say('notMicrosofts') : '';
}

export function foreignPage(view: HelpView, whose: WhosePage | undefined) {
  const words = foreignWords(view, whose);
  return words ? html`<p class="elsewhere" data-whose=${whose}>${words}</p>` : nothing;
}

export function unreadable({ page }: HelpView) {
  const reason = unreadableReason(page);
  return reason
    ? html`<page-unreadable data-unreadable=${reason} .reason=${reason}></page-unreadable>`
    : nothing;
}

/** For the live region: the result in one line, announced when it changes. */
export function statusWords({ page, findings, afterwards: now }: HelpView): string {
  if (now) return now.title;
  if (findings.length > 0) return findingsInALine(findings);
  return page === 'looking' ? '' : say(page === 'read' ? 'statusNothing' : 'unreadableTitle');
}
