import { imageSize } from 'image-size';
import { type Problem, refused } from '../../rules/problem.ts';
import { type Around, type Case, noted } from './case.ts';
import { intakeNotes, intakeTexts } from './texts.ts';
import { casesOfText } from './ticket.ts';

/** More can neither be drawn nor read in a moment; a screenshot of three screens has 25. Millions of pixels. */
const mostPixels = 50;

/** Small letters are read far better at twice their size; larger pictures have large letters. Millions of pixels. */
const enlargedBelow = 4;

/** How many times larger a recogniser of text is given a picture. */
export function scaleFor({ width, height }: { readonly width: number; readonly height: number }): 1 | 2 {
  return width * height < enlargedBelow * 1e6 ? 2 : 1;
}

/** Words that a machine read in a picture are read as a ticket is; which words they are is said, to be compared. */
export async function casesOfPicture(
  bytes: Uint8Array<ArrayBuffer>,
  around: Around,
): Promise<readonly Case[] | Problem> {
  const { readPicture } = around;
  if (!readPicture) return refused(intakeTexts.picture);
  const pixels = pixelsOf(bytes);
  if (pixels === undefined) return refused(intakeTexts.brokenPicture);
  if (pixels > mostPixels * 1e6)
    return refused(intakeTexts.largePicture, { limit: mostPixels, size: Math.ceil(pixels / 1e6) });
  around.progress?.(0);
  const text = await readPicture(new Blob([bytes]), around);
  if (around.signal?.aborted) return refused(intakeTexts.stopped);
  if (text.trim() === '') return refused(intakeTexts.wordlessPicture);
  const cases = casesOfText(text, around.now);
  if ('problem' in cases) return cases;
  return cases.map((one) => noted(one, [{ text: intakeNotes.readInPicture }]));
}

/** By what its head says: a picture that cannot be held is not even opened. */
function pixelsOf(bytes: Uint8Array): number | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width * height;
  } catch {
    return undefined;
  }
}
