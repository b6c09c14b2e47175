import { fold } from '../reading/fold.ts';

/** More of a query is not looked at. */
export const longestQuery = 200;
/** A whole message that was pasted is looked through for its number up to here. */
export const longestPasted = 2000;

/** The folded words. What an apostrophe cuts off ("l’", "d’") and single letters say nothing. */
export function wordsIn(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}ー]+/u)
    .flatMap((word) => (unspaced.test(word) ? pieces(word) : word))
    .filter((word) => word.length > 1 || /\P{Script=Latin}/u.test(word));
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const runs = /\p{sc=Han}+|[\p{sc=Kana}ー]+|\p{sc=Hira}+|[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+/gu;
/** Two Hiragana or less are an ending or a particle: the "れた" of "忘れた". */
const shortestHiragana = 3;

/**
 * Japanese and Chinese have no spaces: a change of script ends a word, and of Han each pair of neighbours is one, so
 * that "管理者" is found in "全局管理者" without a dictionary.
 */
function pieces(text: string): string[] {
  return (text.match(runs) ?? []).flatMap((run) => {
    if (/^\p{sc=Hira}/u.test(run)) return run.length < shortestHiragana ? [] : run;
    return /^\p{sc=Han}/u.test(run) ? pairs(run) : run;
  });
}

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length < 3 ? [run] : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

/** `UserAccountNotFound` as words. */
export function namePartsOf(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
}
