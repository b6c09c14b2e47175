import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ClockView } from '../../help/view.ts';
import { clockTime, minutesLeft, shortDuration } from '../../rules/words/clock.ts';
import { base } from './base-styles.ts';
import { sayClock } from './clock-texts.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { language } from './language.ts';
import { emit } from './typed-events.ts';
import { layout } from './wait-clock-styles.ts';

/**
 * Where time is the cure: when it is worth another try, one main button (`data-primary`), and the calendar. Before the
 * clock is started, while it runs, and once it is time. Events: `start-clock`, `stop-clock`, `try-again`,
 * `save-calendar`.
 */
export class WaitClock extends SpeakingElement {
  static override properties = {
    rule: { attribute: false },
    fix: { attribute: false },
    minutes: { attribute: false },
    clock: { attribute: false },
    aside: { type: Boolean },
  };
  declare rule: string;
  declare fix: string;
  /** How long to wait, where no clock runs yet. */
  declare minutes: number;
  /** The one that runs. */
  declare clock: ClockView | undefined;
  /** The main button of the view is another one. */
  declare aside: boolean;
  #counting: ReturnType<typeof setInterval> | undefined;

  static override styles = [base, buttons, layout];

  constructor() {
    super();
    this.rule = '';
    this.fix = '';
    this.minutes = 0;
    this.aside = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Once a second: the minute that is shown changes when it does on the wall.
    this.#counting = setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#counting);
  }

  override render() {
    const now = Date.now();
    const { clock, minutes } = this;
    if (clock && clock.at <= now) return this.#isTime();
    const at = clock ? clock.at : now + minutes * 60_000;
    const left = clock ? (clock.at - now) / (clock.at - clock.from) : 1;
    return html`<div class="face" role="group">${ring(minutesLeft(at, now), left)}<div>
        <p class="time" data-clock-time>${sayClock('tryAt', { time: clockTime(language(), at, now) })}</p>
        ${clock ? html`<p class="quiet">${sayClock('counts')}</p>` : nothing}</div></div>
      ${clock ? this.#running(clock) : this.#start(at)}`;
  }

  /** The button that was pressed is gone: the keyboard goes to what took its place. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has('clock') || !this.#hadFocus) return;
    this.#hadFocus = false;
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  #hadFocus = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('clock')) this.#hadFocus = this.renderRoot.querySelector?.(':focus') != null;
  }

  #start(at: number): TemplateResult {
    const { rule, fix, minutes } = this;
    return html`${this.#main('wait', sayClock('tellMe'), () => emit(this, 'start-clock', { rule, fix, minutes }))}
      <p class="quiet">${sayClock('notBefore')}</p>
      <p class="others"><button type="button" class="plain" data-calendar
        @click=${() => emit(this, 'save-calendar', { rule, fix, at })}>${calendar()}</button></p>`;
  }

  #running({ rule, fix, at }: ClockView): TemplateResult {
    return html`${this.#main('wait', calendar(), () => emit(this, 'save-calendar', { rule, fix, at }))}${this.#stop()}`;
  }

  #isTime(): TemplateResult {
    return html`<p class="time" role="status">${sayClock('timeIsUp')}</p>
      ${this.#main('open', sayClock('tryNow'), () => emit(this, 'try-again'))}
      <p class="quiet">${sayClock('opensHere')}</p>${this.#stop()}`;
  }

  #main(kind: 'wait' | 'open', words: string, act: () => void): TemplateResult {
    const look = this.aside ? 'button' : 'button primary';
    return html`<button type="button" class=${look} data-primary=${this.aside ? nothing : kind}
      @click=${act}>${words}</button>`;
  }

  #stop(): TemplateResult {
    return html`<p class="others"><button type="button" class="plain" data-stop-clock
      @click=${() => emit(this, 'stop-clock')}>${sayClock('stop')}</button></p>`;
  }
}

/** That it is a file is said, as the browser will show it. */
function calendar(): string {
  return `${sayClock('toCalendar')} ${sayClock('toCalendarFile')}`;
}

const round = 2 * Math.PI * 20;

/** @param left the part of the time that is left, 0 to 1 */
function ring(minutes: number, left: number): TemplateResult {
  return html`<span class="ring"><svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="20" />
      <circle cx="24" cy="24" r="20" stroke-dasharray="${round * left} ${round}" /></svg>
    <span data-minutes>${shortDuration(language(), minutes)}</span></span>`;
}

customElements.define('wait-clock', WaitClock);

declare global {
  interface HTMLElementTagNameMap {
    'wait-clock': WaitClock;
  }
}
