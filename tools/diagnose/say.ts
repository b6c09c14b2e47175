/** One line, whatever a file or an argument put into it. */
export function oneLine(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  return clean.length > 400 ? `${clean.slice(0, 400)}…` : clean;
}

/** Where it is said beside the answer: standard error. */
export interface Beside {
  write(text: string): unknown;
  /** A line on a screen can be taken away again. */
  readonly isTTY?: boolean;
}

/** What goes beside the answer. */
export function say(beside: Beside, line: string): void {
  beside.write(`diagnose: ${oneLine(line)}\n`);
}
