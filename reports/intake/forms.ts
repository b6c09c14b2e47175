import { isCompound } from './compound-file.ts';
import { utf16Of } from './decode.ts';
import { intakeTexts } from './texts.ts';

/** What a file is by its first bytes; its name says nothing. */

const pictures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
] as const;
const pdf = [0x25, 0x50, 0x44, 0x46] as const;
const zips = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
] as const;

export type Form = 'text' | 'outlook' | 'picture' | 'pdf' | 'zip' | 'binary';

/** @param head the first bytes of a file, some thousand */
export function formOf(head: Uint8Array): Form {
  const begins = (bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte);
  if (isCompound(head)) return 'outlook';
  if (begins(pdf)) return 'pdf';
  if (zips.some(begins)) return 'zip';
  // Text can begin with the two letters of a bitmap.
  if (pictures.some(begins) && (head[0] !== 0x42 || head.includes(0))) return 'picture';
  if (isNamed(head, 8, 'WEBP') || isNamed(head, 4, 'ftypheic') || isNamed(head, 4, 'ftypavif'))
    return 'picture';
  return utf16Of(head) || !head.includes(0) ? 'text' : 'binary';
}

function isNamed(head: Uint8Array, at: number, name: string): boolean {
  return new TextDecoder('latin1').decode(head.subarray(at, at + name.length)) === name;
}

/** Why a form is not read. */
export const formTexts: Readonly<Record<'zip' | 'binary', string>> = {
  zip: intakeTexts.zip,
  binary: intakeTexts.binary,
};
