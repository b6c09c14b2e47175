/** What a step of `npm test` comes to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What to show where something failed. */
  readonly output: string;
  /** Names of tests that needed a second try. */
  readonly triedAgain?: readonly string[];
}

/** One check that went well. */
export function passed(output = ''): Count {
  return { passed: 1, failed: 0, skipped: 0, output };
}

/** One check that did not. */
export function failed(output: string): Count {
  return { passed: 0, failed: 1, skipped: 0, output };
}

/** One check that could not be made. */
export function skipped(): Count {
  return { passed: 0, failed: 0, skipped: 1, output: '' };
}

/** What passed and will not for ever, or is not as it should be: the lines of its output that begin with `Warning: `. */
export function warningsIn(output: string): string[] {
  return [...new Set(output.match(/^Warning: .+$/gm))];
}

type Sum = Pick<Count, 'passed' | 'failed' | 'skipped'>;

/** The sum of some. */
export function sumOf(counts: readonly Sum[]): Sum {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
  }
  return sum;
}

/** `4 passed, 0 failed, 1 skipped`: the closing line, which other programs read. */
export function inWords({ passed, failed, skipped }: Sum): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
