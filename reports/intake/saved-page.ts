import { type Problem, refused } from '../../rules/problem.ts';
import { type Around, asReport, type Case, speaks } from './case.ts';
import { textOfMarkup } from './markup.ts';
import { intakeNotes, intakeTexts } from './texts.ts';
import { casesOfText } from './ticket.ts';

/** Pages as browsers save them. They say themselves where they are from. */

/** Whether a text is a whole page, and not a piece of HTML out of a mail. */
export function isPage(text: string): boolean {
  return /^(?:\s|<!--[\s\S]{0,3000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head)\b/i.test(
    text.slice(0, 8000),
  );
}

/** `<!-- saved from url=(0116)https://… -->` of browsers, `url: https://…` of SingleFile. */
const savedFrom = [
  /<!--\s*saved from url=\(\d{1,6}\)\s*(https?:\/\/[^\s"'<>]{1,4000})/i,
  /<!--[\s\S]{0,200}?SingleFile[\s\S]{0,200}?\burl:\s*(https?:\/\/[^\s"'<>]{1,4000})/i,
];

/** The address that a saved page names. */
export function addressOf(html: string): URL | undefined {
  const head = html.slice(0, 20_000);
  return savedFrom.map((pattern) => urlOf(pattern.exec(head)?.[1])).find((url) => url);
}

/** An http address, or undefined. */
export function urlOf(text: string | undefined): URL | undefined {
  const url = text && URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** The case of a page: read as the observer does where its address is known, otherwise as the text that it shows. */
export async function casesOfPage(
  html: string,
  around: Around,
  own = addressOf(html),
): Promise<readonly Case[] | Problem> {
  const { now, readPage, url, status } = around;
  const address = url ?? own;
  const seen = address && readPage ? await readPage(html, address, status) : undefined;
  if (seen && 'problem' in seen) return seen;
  if (seen) return [{ kind: 'page', report: asReport([seen]), notes: [] }];
  // Whoever gave an address wants the page at it judged, not the words on it.
  if (url) return [{ kind: 'page', report: asReport([]), notes: [] }];
  const cases = casesOfText(textOfMarkup(html), now);
  if ('problem' in cases) return cases;
  const [first, ...rest] = cases.filter(speaks);
  if (!first) return refused(intakeTexts.noAddress);
  return [{ ...first, notes: [{ text: intakeNotes.pageAsText }, ...first.notes] }, ...rest];
}

/** Whether a mail is a page with all that belongs to it (MHTML). */
export function isArchive(text: string): boolean {
  const head = text.slice(0, 4000);
  return /^From: <Saved by/im.test(head) || /^Snapshot-Content-Location:/im.test(head);
}

/** The page of a web archive, at its own address. */
export async function casesOfArchive(
  raw: Uint8Array,
  text: string,
  around: Around,
): Promise<readonly Case[] | Problem> {
  const { default: PostalMime } = await import('postal-mime');
  const address = /^(?:Snapshot-)?Content-Location:\s*(https?:\/\/\S{1,4000})/im.exec(
    text.slice(0, 20_000),
  )?.[1];
  try {
    const { html } = await PostalMime.parse(raw);
    return html ? await casesOfPage(html, around, urlOf(address)) : refused(intakeTexts.noPage);
  } catch {
    return refused(intakeTexts.noPage);
  }
}
