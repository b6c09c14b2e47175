/** What only the side panel shows, and what it tells. Apart from the words of panel-text.ts, which the popup does not load. */

/** How the page that is there now stands to the findings of an earlier page, in words. */
export interface Afterwards {
  /** `gone`: it shows that the problem is over. `left`: it is another page. `unread`: it cannot be read. */
  readonly standing: 'gone' | 'left' | 'unread';
  readonly title: string;
  readonly says: string;
}

/** The places of the steps that are ticked off, by `rule/fix`. */
export type Ticks = Readonly<Record<string, readonly number[]>>;

/** The ticks of one fix. */
export interface FixTicks {
  readonly rule: string;
  readonly fix: string;
  readonly done: readonly number[];
}

export function ticksOf(ticks: Ticks, rule: string, fix: string): FixTicks {
  return { rule, fix, done: ticks[tickKey(rule, fix)] ?? [] };
}

/** After one step was ticked, or no longer is. */
export function withTick(ticks: Ticks, { rule, fix, step, on }: PanelEvents['tick-step']): Ticks {
  const others = ticksOf(ticks, rule, fix).done.filter((one) => one !== step);
  return { ...ticks, [tickKey(rule, fix)]: on ? [...others, step].sort((a, b) => a - b) : others };
}

function tickKey(rule: string, fix: string): string {
  return `${rule}/${fix}`;
}

export interface PanelEvents {
  /** In the popup: go on in the side panel. */
  readonly 'keep-open': undefined;
  readonly 'tick-step': {
    readonly rule: string;
    readonly fix: string;
    readonly step: number;
    readonly on: boolean;
  };
  readonly 'close-panel': undefined;
  /** Let go of the findings of an earlier page. */
  readonly 'leave-findings': undefined;
}
