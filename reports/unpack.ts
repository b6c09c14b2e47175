/** What mail programs, ticket systems and editors wrap a text in: taken off before it is read. Every pattern is linear. */

/** More parts of a mail are pictures and signatures. */
const mostParts = 20;

/** The text inside of an e-mail (`.eml`, MHTML), RTF or the code blocks of a ticket system; any other text as it is. */
export function unpacked(text: string): string {
  if (/^\{\\rtf\d/.test(text)) return fromRtf(text);
  if (isMail(text)) return fromMail(text);
  return text.replace(/\{(?:noformat|quote|code)(?::[^{}\n]{0,80})?\}|\[\/?(?:code|quote)\]/g, '');
}

/** Whether a text begins with the head of an e-mail that says how it is written. */
export function isMail(text: string): boolean {
  const head = text.slice(0, 20_000).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^[A-Za-z][A-Za-z-]{1,60}: ?\S/.test(head) && /^(?:content-type|mime-version):/im.test(head);
}

function fromMail(text: string): string {
  const { head, body } = split(text);
  const subject = /^subject: ?(.{1,500})$/im.exec(unfolded(head))?.[1];
  return [subject ? encodedWords(subject) : '', bodyOf(head, body)].join('\n');
}

/** The text of a body: of several parts what is text, plain text before the same as HTML. */
function bodyOf(head: string, body: string): string {
  const fields = unfolded(head);
  const boundary = /boundary="?([^"\s;]{1,120})"?/i.exec(fields)?.[1];
  if (!boundary) return decoded(fields, body);
  const parts = body
    .split(`--${boundary}`)
    .slice(1, mostParts)
    .map((part) => part.replace(/^\r?\n/, ''))
    .filter((part) => !part.startsWith('--'))
    .map(split);
  const texts = parts.filter((part) => /^content-type: ?(text|multipart|message)\//im.test(part.head));
  const isPlain = (part: { head: string }) => /^content-type: ?text\/plain/im.test(part.head);
  const wanted = texts.some(isPlain) ? texts.filter((part) => !/text\/html/i.test(part.head)) : texts;
  return wanted.map((part) => bodyOf(part.head, part.body)).join('\n');
}

function split(text: string): { readonly head: string; readonly body: string } {
  const gap = /\r?\n\r?\n/.exec(text);
  if (!gap) return { head: text, body: '' };
  return { head: text.slice(0, gap.index), body: text.slice(gap.index + gap[0].length) };
}

/** Fields of a head, each on a line. */
function unfolded(head: string): string {
  return head.replace(/\r?\n[ \t]+/g, ' ');
}

function decoded(fields: string, body: string): string {
  const how = /^content-transfer-encoding: ?([\w-]+)/im.exec(fields)?.[1]?.toLowerCase();
  const charset = /charset="?([\w-]{2,40})"?/i.exec(fields)?.[1];
  if (how === 'base64') return inCharset(bytesOfBase64(body), charset);
  if (how === 'quoted-printable') return inCharset(bytesOfQuoted(body), charset);
  return body;
}

/** `=?UTF-8?Q?J=C3=BCrgen?=`. */
function encodedWords(text: string): string {
  return text.replace(
    /=\?([\w-]{2,40})\?([QB])\?([^?\s]{0,500})\?=/gi,
    (_, charset: string, how: string, word: string) =>
      inCharset(
        how.toUpperCase() === 'B' ? bytesOfBase64(word) : bytesOfQuoted(word.replaceAll('_', ' ')),
        charset,
      ),
  );
}

function bytesOfBase64(text: string): Uint8Array {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    return Uint8Array.from(
      atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))),
      byteOf,
    );
  } catch {
    return new Uint8Array(); // not base64 after all: nothing can be read
  }
}

function bytesOfQuoted(text: string): Uint8Array {
  const bytes = text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // A character beyond a byte stood there unencoded: it stays readable where the rest is.
  return Uint8Array.from(bytes, byteOf);
}

function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  return code < 256 ? code : 63;
}

function inCharset(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a charset that nobody knows
  }
}

function fromRtf(text: string): string {
  return text
    .replace(
      /\{\\(?:fonttbl|colortbl|stylesheet|info|\*)[^{}]{0,2000}(?:\{[^{}]{0,2000}\}[^{}]{0,2000}){0,200}\}/g,
      '',
    )
    .replace(/\\(?:par|line|cell|row)\b ?/g, '\n')
    .replace(/\\u(-?\d{1,5}) ?\??/g, (_, code: string) =>
      String.fromCharCode((Number(code) + 65_536) % 65_536),
    )
    .replace(/\\'([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[a-z]{1,32}-?\d{0,10} ?|[{}]/gi, '');
}
