import { fixById } from '../rules/by-id.ts';
import type { Answers } from '../rules/data/questions.ts';
import { isTold } from '../rules/diagnosis.ts';
import { holds } from '../rules/signals.ts';
import type { FindingView } from './view.ts';

/** A way whose title first asks for whom it is: "Indirect reseller? Ask your indirect provider". */
const asksFirst = /^[^?？]{2,80}[?？]\s+(?=\S)/u;

/**
 * The words of findings once something was answered: no title asks what is known by then, and a situation that the person
 * has told is named by what follows from the answers, in one sentence; its own name says why.
 *
 * @param answers with what the page and other answers imply
 * @param settled the person answered more than what brings them here, and nothing else decides
 */
export function afterAnswers<F extends FindingView>(
  findings: readonly F[],
  answers: Answers,
  settled: boolean,
): readonly F[] {
  return findings.map((finding, i) => {
    const words = {
      ...finding.words,
      fixes: finding.words.fixes.map((fix) => withoutQuestion(finding, fix, answers)),
    };
    const sentence = words.fixes[0]?.sentence;
    const names = i === 0 && isTold(finding) && settled && sentence;
    return { ...finding, words: names ? { ...words, title: sentence, says: words.title } : words };
  });
}

function withoutQuestion<W extends { readonly id: string; readonly title: string }>(
  { rule }: FindingView,
  words: W,
  answers: Answers,
): W {
  const { when } = fixById(rule, words.id) ?? {};
  if (!when || holds(when, answers) !== 'yes' || !asksFirst.test(words.title)) return words;
  const title = words.title.replace(asksFirst, '');
  return { ...words, title: title.charAt(0).toLocaleUpperCase() + title.slice(1) };
}
