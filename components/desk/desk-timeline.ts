import { css, html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../reports/timeline.ts';
import { durationWords } from '../../rules/words/dates.ts';
import { pageKinds } from '../../rules/words/evidence.ts';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { language } from '../shared/language.ts';
import { card } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';

/** The trail of a report as steps, oldest first. `bare` without a frame and words around it. */
export class DeskTimeline extends SpeakingElement {
  static override properties = { steps: { attribute: false }, bare: { type: Boolean } };
  declare steps: readonly Step[];
  declare bare: boolean;

  static override styles = [
    base,
    card,
    desk,
    css`
      ol {
        margin-block-start: var(--s12);
        list-style: none;
      }
      li {
        position: relative;
        display: grid;
        gap: var(--s2);
        padding: 0;
        padding-inline-start: var(--s20);
        padding-block-end: var(--s16);
        margin-inline-start: var(--s6);
      }
      li:last-child {
        padding-block-end: 0;
      }
      /* The line from one step to the next, drawn as an area so that it stays where the system sets the colours. */
      li:not(:last-child)::after {
        content: '';
        position: absolute;
        inset-block: var(--s16) calc(-1 * var(--s4));
        inset-inline-start: -1px;
        width: var(--s2);
        background: var(--line);
        forced-color-adjust: none;
      }
      li::before {
        content: '';
        position: absolute;
        inset-block-start: var(--s2);
        inset-inline-start: calc(-1 * var(--s6));
        width: var(--s12);
        height: var(--s12);
        background: var(--card);
        border: 2px solid var(--line-control);
        border-radius: var(--pill);
        forced-color-adjust: none;
      }
      li.failed::before {
        background: var(--on-notice-tint);
        border-color: var(--on-notice-tint);
      }
      .page {
        font: var(--body-strong);
      }
      .page::first-letter {
        text-transform: uppercase;
      }
      time {
        font-variant-numeric: tabular-nums;
      }
      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s4);
        margin-block-start: var(--s2);
      }
    `,
  ];

  constructor() {
    super();
    this.steps = [];
    this.bare = false;
  }

  override render() {
    const list = html`<ol>${this.steps.map((step, i) => this.#step(step, i))}</ol>`;
    if (this.bare) return list;
    return html`<section class="card" aria-labelledby="title"><h2 class="part" id="title">${sayDesk('timeline')}</h2>
      <p class="hint">${sayDesk('timelineSays')}</p>${list}</section>`;
  }

  #step(step: Step, i: number): TemplateResult {
    const { at, secondsSincePrevious: since, host, path, workspace, page, marks } = step;
    const last = i === this.steps.length - 1 && this.steps.length > 1;
    return html`<li class=${marks.includes('failed') ? 'failed' : nothing} data-step=${i + 1}>
      <p class="hint"><time datetime=${at} dir="ltr">${at.slice(0, 10)} ${at.slice(11, 19)}</time>
        ${since === undefined ? nothing : html` · ${sayDesk('after', { time: durationWords(language(), since) })}`}
        ${last ? html` · ${sayDesk('lastStep')}` : nothing}</p>
      <p class="page">${language().translate(pageKinds[page])}</p>
      <p class="code" dir="ltr">${host}${path}</p>
      ${workspace ? html`<p class="hint">${language().translate(workspace)}</p>` : nothing}
      ${tags(step)}</li>`;
  }
}

function tags({ marks, codes, statuses, account, tenant }: Step) {
  const aliases = [account, tenant].filter((alias) => alias !== undefined);
  if (marks.length + codes.length + statuses.length + aliases.length === 0) return nothing;
  return html`<p class="tags">
    ${marks.map((mark) => html`<span class=${mark === 'redirect' ? 'tag plain-tag' : 'tag warn'} data-mark=${mark}>${say(`mark-${mark}`)}</span>`)}
    ${codes.map((code) => html`<span class="tag">${code}</span>`)}
    ${aliases.map((alias) => html`<span class="tag plain-tag">${alias}</span>`)}
    ${statuses.map((status) => html`<span class="tag plain-tag">${sayDesk('status', { status })}</span>`)}</p>`;
}

customElements.define('desk-timeline', DeskTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'desk-timeline': DeskTimeline;
  }
}
