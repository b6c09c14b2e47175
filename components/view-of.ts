import type { Answers } from '../rules/data/questions.ts';
import { diagnose } from '../rules/diagnose.ts';
import type { Question } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation.ts';
import { type CodeNames, findingWords, questionWords } from '../rules/wording.ts';
import { language } from './language.ts';
import { say } from './text.ts';
import { chosenAnswer, type HelpView, type PageState, type PassOnLine, type QuestionView } from './view.ts';

/**
 * The trail to judge (oldest first) and the answers, as one view in the language in use.
 * Apart from view.ts, because this brings the whole catalogue with it, which elements do without.
 */
export function viewOf(
  page: PageState,
  observations: readonly Observation[],
  answers: Answers,
  names: CodeNames = {},
): HelpView {
  const diagnosis = diagnose({ observations, answers });
  const views = diagnosis.questions.map(questionView);
  return {
    page,
    // A rule that this version does not know has no words; it can only come from a foreign diagnosis.
    findings: diagnosis.findings.flatMap((finding) => {
      const words = findingWords(language(), finding, names);
      return words
        ? [{ rule: finding.rule, verdict: finding.verdict, evidence: finding.evidence, words }]
        : [];
    }),
    open: views.filter((question) => !chosenAnswer(question)),
    answered: views.filter(chosenAnswer),
    passOn: passOnLines(observations.at(-1)),
    reportable: observations.length > 0,
    elsewhere: observations.at(-1)?.partnerCenter.is === 'no',
  };
}

function questionView(question: Question): QuestionView {
  return { id: question.id, ...questionWords(language(), question) };
}

/** A code alone is not worth a block of its own: the finding names it already. */
function passOnLines(now: Observation | undefined): PassOnLine[] {
  if (!now?.requestId && !now?.correlationId && !now?.timestamp) return [];
  const lines = [
    { label: say('code'), value: now.codes.join(', ') },
    { label: say('requestId'), value: now.requestId ?? '' },
    { label: say('correlationId'), value: now.correlationId ?? '' },
    { label: say('timestamp'), value: now.timestamp ?? '' },
  ];
  return lines.filter(({ value }) => value !== '');
}
