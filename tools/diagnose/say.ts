/** One line, whatever a file or an argument put into it. */
export function oneLine(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  return clean.length > 400 ? `${clean.slice(0, 400)}…` : clean;
}

/** What goes beside the answer. */
export function say(line: string): void {
  process.stderr.write(`diagnose: ${oneLine(line)}\n`);
}
