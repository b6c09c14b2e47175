import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FixTicks } from '../../help/step-ticks.ts';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { rich } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';
import { sayPanel } from './texts.ts';

/** The steps of a fix, to be ticked off one by one, and how far it is. */
export class PanelSteps extends SpeakingElement {
  static override properties = { steps: { attribute: false }, ticks: { attribute: false } };
  declare steps: readonly string[];
  declare ticks: FixTicks | undefined;

  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: var(--s2);
        padding-inline-start: var(--s24);
      }
      li::marker {
        font-weight: 600;
        color: var(--fg-quiet);
      }
      label {
        display: flex;
        align-items: baseline;
        gap: var(--s8);
        min-height: var(--target);
        padding-block: var(--s2);
        cursor: pointer;
      }
      input {
        flex: none;
        width: var(--s16);
        height: var(--s16);
        margin: 0;
        translate: 0 var(--s2);
        accent-color: var(--accent);
      }
      .done {
        color: var(--fg-quiet);
      }
      .progress {
        margin-block-start: var(--s8);
        font: var(--caption);
        color: var(--fg-quiet);
      }
    `,
  ];

  constructor() {
    super();
    this.steps = [];
  }

  override render() {
    const { steps, ticks } = this;
    if (!ticks) return nothing;
    const isDone = (step: number) => ticks.done.includes(step);
    return html`<ol>${steps.map(
      (words, step) => html`<li><label class=${isDone(step) ? 'done' : nothing}>
        <input type="checkbox" data-step=${step + 1} .checked=${live(isDone(step))}
          @change=${(event: Event) => this.#tick(ticks, step, event)}><span>${rich(words)}</span></label></li>`,
    )}</ol>
      <p class="progress" role="status">${this.#progress(steps.filter((_, step) => isDone(step)).length)}</p>`;
  }

  #progress(done: number): string {
    const count = this.steps.length;
    return done === count ? sayPanel('allDone') : sayPanel('stepsDone', { done, count });
  }

  #tick({ rule, fix }: FixTicks, step: number, { target }: Event): void {
    emit(this, 'tick-step', { rule, fix, step, on: (target as HTMLInputElement).checked });
  }
}

customElements.define('panel-steps', PanelSteps);

declare global {
  interface HTMLElementTagNameMap {
    'panel-steps': PanelSteps;
  }
}
