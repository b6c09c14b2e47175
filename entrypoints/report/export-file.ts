import type { Report } from '../../reports/report.ts';
import { breather } from './breather.ts';

/** So much text goes into one part of the file, in characters. */
const partSize = 500_000;

/** All reports in one file: an array with one report a line, which is also how it is read again. */
export async function exportFile(reports: AsyncIterable<Report>): Promise<{ content: Blob; count: number }> {
  const breathe = breather();
  const parts: Blob[] = [];
  let text = '[';
  let count = 0;
  for await (const report of reports) {
    text += `${count > 0 ? ',' : ''}\n${JSON.stringify(report)}`;
    count++;
    if (text.length > partSize) {
      parts.push(new Blob([text]));
      text = '';
    }
    await breathe();
  }
  return { content: new Blob([...parts, `${text}\n]\n`], { type: 'application/json' }), count };
}
