/**
 * Tables as Markdown and ticket systems write them, a bar between two cells: each row as `name: value`. A label counts for
 * the number beside it, and here a bar stands between both.
 */
export function rowsOfPipes(text: string): string {
  if (!text.includes('|')) return text;
  let names: string[] | undefined;
  const lines = text.split('\n');
  const rows = lines.map((line, i) => {
    const cells = cellsOf(line);
    if (!cells) {
      names = undefined;
      return line;
    }
    if (isRule(line)) return '';
    if (names === undefined && isRule(lines[i + 1] ?? '')) {
      names = cells;
      return '';
    }
    // Two columns are a name and its value, whatever stands above them.
    if (cells.length === 2) return cells.join(': ');
    return cells.map((cell, column) => [names?.[column], cell].filter(Boolean).join(': ')).join('\n');
  });
  return rows.join('\n');
}

function cellsOf(line: string): string[] | undefined {
  const inner = /^\s*\|(.{1,2000})\|\s*$/.exec(line)?.[1];
  // Jira doubles the bar beside a name.
  return inner?.split(/\|{1,2}/).flatMap((cell, i) => (i === 0 && cell === '' ? [] : [cell.trim()]));
}

/** The line below the names: `|---|:--|`. */
function isRule(line: string): boolean {
  return /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/.test(line);
}
