import type { PanelEvents } from './events.ts';

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
