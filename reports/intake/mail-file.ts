import type { Problem } from '../../rules/problem.ts';
import { refused } from '../../rules/problem.ts';
import type { Message } from '../../rules/words/language.ts';
import { ticketNumberIn } from '../ticket-number.ts';
import { writtenIn } from '../written-in.ts';
import { type Around, type Case, noted, speaks, type Taken, takenFrom, writtenAs } from './case.ts';
import { textOfMarkup } from './markup.ts';
import { type OutlookMail, readOutlook } from './outlook-file.ts';
import { intakeNotes, intakeTexts } from './texts.ts';
import { casesOfText } from './ticket.ts';

/** Opens what is attached, one level deeper. */
export type OpenPart = (content: Uint8Array) => Promise<Taken | Problem>;

interface Mail {
  readonly subject: string;
  /** The same, or the first that says anything. */
  readonly bodies: readonly string[];
  readonly attached: readonly { readonly content: Uint8Array; readonly isPicture: boolean }[];
}

const mostAttached = 40;
const mostPictures = 5;
/** Mails in it are opened as whatever else is attached, so that one limit holds for all that is wrapped. */
const limits = { maxNestingDepth: 30, forceRfc822Attachments: true, maxHeadersSize: 512 * 1024 } as const;

/** Whether a text is a mail as a program saved it: its fields, and how it is written. */
export function isMailFile(text: string): boolean {
  const bare = text.replace(/^From [^\n]{1,200}\r?\n/, '');
  const head = bare.slice(0, 20_000).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    /^[A-Za-z][A-Za-z-]{1,60}:/.test(head) &&
    /^(?:content-type|mime-version|return-path|received|message-id|x-mailer|dkim-signature):/im.test(head)
  );
}

/** The cases of a mail in its own form (RFC 5322): of its text and of what is attached. */
export async function casesOfMail(
  raw: Uint8Array,
  open: OpenPart,
  { now }: Around,
): Promise<Taken | Problem> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const { subject = '', text = '', html = '', attachments } = await PostalMime.parse(raw, limits);
    const attached = attachments.slice(0, mostAttached).map(({ content, mimeType }) => ({
      content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      isPicture: mimeType.startsWith('image/'),
    }));
    return await casesOf({ subject, bodies: [text, html && textOfMarkup(html)], attached }, open, now);
  } catch {
    return refused(intakeTexts.brokenMail);
  }
}

/** The cases of a mail that Outlook saved; undefined where the file is something else. */
export async function casesOfOutlook(
  bytes: Uint8Array,
  open: OpenPart,
  { now }: Around,
): Promise<Taken | Problem | undefined> {
  const mail = readOutlook(bytes);
  return mail && (await ofOutlook(mail, open, now));
}

async function ofOutlook(
  { subject, body, attached, mails }: OutlookMail,
  open: OpenPart,
  now: Date,
): Promise<Taken | Problem> {
  const own = await casesOf(
    {
      subject,
      bodies: [body],
      attached: attached.map(({ content }) => ({ content, isPicture: isPicture(content) })),
    },
    open,
    now,
  );
  const inner = await Promise.all(mails.map((mail) => ofOutlook(mail, open, now)));
  const all = [own, ...inner].flatMap((one) => ('problem' in one ? [] : one.cases));
  return takenFrom(all, 'problem' in own ? own : refused(intakeTexts.empty));
}

function isPicture([first, second]: Uint8Array): boolean {
  return (
    (first === 0x89 && second === 0x50) ||
    (first === 0xff && second === 0xd8) ||
    (first === 0x47 && second === 0x49)
  );
}

/** The subject of an answer is that of the first mail: it counts only where the text says nothing. */
async function casesOf(
  { subject, bodies, attached }: Mail,
  open: OpenPart,
  now: Date,
): Promise<Taken | Problem> {
  const bodyCases = firstThatSpeaks([...bodies, ...bodies.map((body) => `${subject}\n\n${body}`)], now);
  const found: Case[] = 'problem' in bodyCases ? [] : [...bodyCases.cases];
  // Reading a picture takes a second, and most are logos: they are read where the words say nothing.
  const hasSpoken = found.some(speaks);
  let pictures = 0;
  let tooDeep: Problem | undefined;
  const unread = { pictures: 0, others: 0 };
  for (const { content, isPicture } of attached) {
    const isWanted = !isPicture || (!hasSpoken && ++pictures <= mostPictures);
    const part = isWanted ? await open(content) : undefined;
    if (part && 'problem' in part && part.problem.text === intakeTexts.nested) tooDeep = part;
    if (part && 'cases' in part) found.push(...part.cases);
    else unread[isPicture ? 'pictures' : 'others']++;
  }
  if (tooDeep && !found.some(speaks)) return tooDeep;
  const taken = takenFrom(found, 'problem' in bodyCases ? bodyCases : refused(intakeTexts.empty));
  if ('problem' in taken) return taken;
  const [first, ...rest] = taken.cases;
  // What is attached is mostly a page: the mail itself says what its writer speaks.
  const written = writtenIn(bodies.find((body) => body.trim() !== '') ?? '');
  // The subject is where systems write the number of a ticket.
  const number = ticketNumberIn(subject);
  const own = (one: Case) => ({ ...writtenAs(one, written), ...(number && { number }) });
  return { cases: [own(noted(first, notesOf(unread))), ...rest.map(own)] };
}

function firstThatSpeaks(texts: readonly string[], now: Date): { cases: readonly Case[] } | Problem {
  let silent: readonly Case[] = [];
  for (const text of texts) {
    if (text.trim() === '') continue;
    const cases = casesOfText(text, now);
    if ('problem' in cases) return cases;
    if (cases.some(speaks)) return { cases };
    if (cases.length > 0) silent = cases;
  }
  return silent.length > 0 ? { cases: silent } : refused(intakeTexts.empty);
}

function notesOf({ pictures, others }: { pictures: number; others: number }): Message[] {
  return [
    ...(pictures > 0 ? [{ text: intakeNotes.pictures, values: { count: pictures } }] : []),
    ...(others > 0 ? [{ text: intakeNotes.attachments, values: { count: others } }] : []),
  ];
}
