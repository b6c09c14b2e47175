/** The numbers under which ticket systems keep what arrives, as they stand in a mail or in the name of a file. */

const longest = 40;

/** `INC0012345` of ServiceNow and its like, `[HELP-4711]` of Jira, `TrackingID#` of Microsoft's support. */
const written = [
  /(?<![\p{L}\d])(?:INC|RITM|REQ|SCTASK|TASK|CHG|PRB|CS|SR)[-_ ]?\d{5,12}(?!\d)/u,
  /(?<=\[#?)[A-Z][A-Z0-9]{1,9}-\d{1,9}(?=\])/,
  /(?<=TrackingID#)\d{12,20}/i,
] as const;

/** A word for a ticket, a sign or a word for its number, and the number. */
const labelled =
  /(?<![\p{L}\d])(?:ticket|case|incident|vorgangs?|anfrage|demande|dossier|caso|incidencia|incidente|chamado|zgłoszenie|обращение|заявка|チケット|工单|工單)[ -]?(?:(?:number|num|no|nr|id|nummer|numéro|número|numero|n[°º])\.?[ :#]{1,3}|[:#][ #]?|#)((?!AADSTS|SSPR)[A-Z]{0,6}-?\d{3,15})(?![\d-])/iu;
/** `Re: [#48213] …`, `[Ticket 48213]`. */
const inBrackets = /\[(?:ticket ?|case ?)?#? ?(\d{3,15})\]/i;

/** @returns the number that a text names its ticket by; undefined where nothing says that a number is one */
export function ticketNumberIn(text: string): string | undefined {
  const head = text.slice(0, 20_000);
  for (const form of written) {
    const [found] = form.exec(head) ?? [];
    if (found) return found;
  }
  return labelled.exec(head)?.[1] ?? inBrackets.exec(head)?.[1];
}

/** What cameras, scanners and articles are numbered with, and codes. */
const otherSeries = /^(?:IMG|DSC|DSCN|PXL|SCAN|SCN|WIN|WA|MVI|UTF|ISO|CVE|KB|AADSTS|SSPR|PC|LIVE)$/;
const series = /(?<![A-Za-z\d])([A-Z]{2,10})[-_]\d{2,9}(?![\d-])/g;
const afterWord = /(?:^|[^\p{L}])(?:ticket|case|incident|vorgang|dossier|caso)[-_ #.]{0,3}(\d{3,15})(?!\d)/iu;
/** Dates, and what is rather the number of an error. */
const noTicket = /^(?:(?:19|20)\d\d(?:[01]\d[0-3]\d)?|(?:16|50|51|53|65|70|80|90)\d{3,5})$/;

/** @param name of a file @returns the number of the ticket in it: what a desk calls files after */
export function ticketNumberOfName(name: string): string | undefined {
  const stem = name.replace(/\.[A-Za-z\d]{1,5}$/, '');
  const inText = ticketNumberIn(stem);
  if (inText) return inText;
  const ofSeries = [...stem.matchAll(series)].find(([, letters = '']) => !otherSeries.test(letters));
  if (ofSeries) return ofSeries[0];
  const word = afterWord.exec(stem)?.[1];
  if (word) return word;
  const alone = /^#?(\d{4,15})(?=$|[-_ .])/.exec(stem)?.[1];
  return alone && !noTicket.test(alone) && !/^\d{4}[-_.]\d\d/.test(stem) ? alone : undefined;
}

/** A number as it is kept: one line, not longer than any system's, and no address of a mailbox in it. */
export function keptNumber(typed: string): string {
  return typed
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trimStart()
    .slice(0, longest);
}
