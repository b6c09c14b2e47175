import { decompressRTF } from '@kenjiuno/decompressrtf';
import { type Folder, openCompound } from './compound-file.ts';
import { textOf } from './decode.ts';
import { textOfRtf } from './rtf.ts';

/** What of a mail that Outlook saved is read (MS-OXMSG): subject, text, and what is attached. */
export interface OutlookMail {
  readonly subject: string;
  /** Plain text, or HTML. */
  readonly body: string;
  readonly attached: readonly { readonly name: string; readonly content: Uint8Array }[];
  /** Mails that are attached as such. */
  readonly mails: readonly OutlookMail[];
}

const mostAttached = 50;
const deepest = 6;
const largestRtf = 2_000_000;

/** @returns the mail; of a damaged file the texts that can be seen in it; undefined where it is another document */
export function readOutlook(bytes: Uint8Array): OutlookMail | undefined {
  const root = openCompound(bytes);
  if (root && isMail(root)) return mailOf(root, 0);
  const texts = textsIn(bytes);
  if (root && !/IPM\.Note/.test(texts)) return undefined;
  return texts.trim() === '' ? undefined : { subject: '', body: texts, attached: [], mails: [] };
}

function isMail({ streams }: Folder): boolean {
  return [...streams.keys()].some(
    (name) => name.startsWith('__substg1.0_') || name.startsWith('__properties_version1'),
  );
}

function mailOf(folder: Folder, depth: number): OutlookMail {
  const attachments = folder.folders
    .filter(({ name }) => name.startsWith('__attach_version1.0'))
    .slice(0, mostAttached);
  return {
    subject: stringOf(folder, '0037'),
    body: bodyOf(folder),
    attached: attachments.flatMap((one) => {
      const content = one.streams.get('__substg1.0_37010102');
      return content ? { name: stringOf(one, '3707') || stringOf(one, '3704'), content } : [];
    }),
    mails:
      depth < deepest
        ? attachments.flatMap((one) => one.folders.filter(isMail).map((inner) => mailOf(inner, depth + 1)))
        : [],
  };
}

function bodyOf(folder: Folder): string {
  const plain = stringOf(folder, '1000');
  if (plain.trim() !== '') return plain;
  const html = folder.streams.get('__substg1.0_10130102');
  if (html) return textOf(html);
  const rtf = folder.streams.get('__substg1.0_10090102');
  if (!rtf || rtf.length > largestRtf) return stringOf(folder, '1013');
  try {
    return textOfRtf(new TextDecoder('latin1').decode(Uint8Array.from(decompressRTF([...rtf]))));
  } catch {
    return ''; // not what it says it is
  }
}

/** A property: Unicode, or the ANSI of whoever saved it. */
function stringOf({ streams }: Folder, id: string): string {
  const wide = streams.get(`__substg1.0_${id}001F`);
  if (wide) return new TextDecoder('utf-16le').decode(wide);
  const ansi = streams.get(`__substg1.0_${id}001E`);
  return ansi ? textOf(ansi) : '';
}

const largestDamaged = 5_000_000;

/** Texts in a file that cannot be opened: runs of characters, in UTF-16 and in ASCII. */
function textsIn(bytes: Uint8Array): string {
  const head = bytes.subarray(0, largestDamaged);
  const runs = (charset: string, from: number) =>
    new TextDecoder(charset).decode(head.subarray(from)).match(/[\t\r\n\x20-\x7e\u00a0-\u024f]{6,}/g) ?? [];
  return [...runs('utf-16le', 0), ...runs('utf-16le', 1), ...runs('latin1', 0)].join('\n');
}
