import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Step } from '../reports/timeline.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './desk-text.ts';
import { base, card } from './styles.ts';
import { say } from './text.ts';

/** The trail of a report as steps, oldest first. `bare` without a frame and words around it. */
export class DeskTimeline extends LitElement {
  static override properties = { steps: { attribute: false }, bare: { type: Boolean } };
  declare steps: readonly Step[];
  declare bare: boolean;

  static override styles = [
    base,
    card,
    desk,
    css`
      ol {
        margin-block-start: 10px;
        list-style: none;
      }
      li {
        position: relative;
        display: grid;
        gap: 2px;
        padding: 0 0 12px 20px;
        border-inline-start: 2px solid var(--line);
        margin-inline-start: 5px;
      }
      li:last-child {
        padding-block-end: 0;
        border-color: transparent;
      }
      @media (forced-colors: active) {
        li:last-child {
          border-color: Canvas;
        }
      }
      li::before {
        content: '';
        position: absolute;
        inset-block-start: 4px;
        inset-inline-start: -7px;
        width: 12px;
        height: 12px;
        background: var(--card);
        border: 2px solid var(--line-control);
        border-radius: 50%;
      }
      li.failed::before {
        background: currentcolor;
        border-color: currentcolor;
        color: var(--on-notice-tint);
      }
      .page {
        font-weight: 600;
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
        gap: 4px;
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
    return html`<section class="card" aria-labelledby="title"><h3 id="title">${sayDesk('timeline')}</h3>
      <p class="hint">${sayDesk('timelineSays')}</p>${list}</section>`;
  }

  #step(step: Step, i: number): TemplateResult {
    const { at, secondsSincePrevious: since, host, path, workspace, page, marks } = step;
    const last = i === this.steps.length - 1 && this.steps.length > 1;
    return html`<li class=${marks.includes('failed') ? 'failed' : nothing} data-step=${i + 1}>
      <p class="hint"><time datetime=${at}>${at.slice(0, 10)} ${at.slice(11, 19)}</time>
        ${since === undefined ? nothing : html` · ${sayDesk('after', { time: duration(since) })}`}
        ${last ? html` · ${sayDesk('lastStep')}` : nothing}</p>
      <p class="page">${say(`page-${page}`)}</p>
      <p class="code">${host}${path}</p>
      ${workspace ? html`<p class="hint">${workspace}</p>` : nothing}
      ${tags(step)}</li>`;
  }
}

function tags({ marks, codes, statuses, account, tenant }: Step) {
  const named = [account, tenant].filter((alias) => alias !== undefined);
  if (marks.length + codes.length + statuses.length + named.length === 0) return nothing;
  return html`<p class="tags">
    ${marks.map((mark) => html`<span class=${mark === 'redirect' ? 'tag plain-tag' : 'tag warn'} data-mark=${mark}>${sayDesk(`mark-${mark}`)}</span>`)}
    ${codes.map((code) => html`<span class="tag">${code}</span>`)}
    ${named.map((alias) => html`<span class="tag plain-tag">${alias}</span>`)}
    ${statuses.map((status) => html`<span class="tag plain-tag">${sayDesk('status', { status })}</span>`)}</p>`;
}

function duration(seconds: number): string {
  if (seconds < 100) return sayDesk('seconds', { count: seconds });
  const minutes = Math.round(seconds / 60);
  return minutes < 100
    ? sayDesk('minutes', { count: minutes })
    : sayDesk('hours', { count: Math.round(minutes / 60) });
}

customElements.define('desk-timeline', DeskTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'desk-timeline': DeskTimeline;
  }
}
