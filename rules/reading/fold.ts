import { plain } from './plain.ts';

/** Lower case without accents, so that what is typed in a hurry meets what is written with care. */
export function fold(text: string): string {
  return plain(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
}
