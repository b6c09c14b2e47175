/**
 * A table for a spreadsheet (RFC 4180). Text that it would take for a formula gets an apostrophe in front, which is shown
 * as text there, also where blanks or a quotation mark stand before the sign. Source: OWASP, CSV Injection.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `"${(/^[\s"']*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The mark in front makes spreadsheets read it as UTF-8. */
export function csvFile(text: string): Blob {
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
}
