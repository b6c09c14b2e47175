/** One table of the benchmark. */
export interface Section {
  readonly title: string;
  /** How it was measured, for whoever doubts the numbers. */
  readonly how: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Limits that do not hold, each as one sentence. */
  readonly broken: readonly string[];
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that so large a share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** How much the same thing differs from run to run: what nine of ten pairs of runs within a group do not exceed. */
export function noise(groups: readonly (readonly number[])[]): number {
  const differences = groups.flatMap((runs) =>
    runs.flatMap((one, i) => runs.slice(i + 1).map((other) => Math.abs(one - other))),
  );
  return quantile(differences, 0.9);
}

export function ms(value: number): string {
  return `${value.toFixed(Math.abs(value) < 10 ? 1 : 0)} ms`;
}
