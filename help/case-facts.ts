import type { Clock } from '../browser/clock.ts';
import type { Answers, QuestionId } from '../rules/data/questions.ts';
import type { Case } from '../rules/diagnose.ts';
import type { Observation } from '../rules/observation/observation.ts';
import type { Tried } from '../rules/tried.ts';
import type { Language } from '../rules/words/language.ts';
import type { CodeNames } from '../rules/words/wording.ts';
import { noSettings, offeredAnswers, type Settings } from '../settings/settings.ts';
import type { HelpView, PageState } from './view.ts';

/** All that is known of a case: what is shown follows from it and from the language. */
export interface CaseFacts {
  readonly page: PageState;
  /** Oldest first. */
  readonly observations: readonly Observation[];
  readonly answers: Answers;
  /** Those that were given at another failure, and not set by the organisation. */
  readonly carriedOver?: readonly QuestionId[];
  /** The question whose answer is being changed. */
  readonly reopened?: QuestionId | undefined;
  /** What became of the fixes that were tried. */
  readonly tried?: readonly Tried[];
  /** The clock that runs for the tab. */
  readonly clock?: Clock | undefined;
  readonly settings?: Settings;
  /** Official names of codes, for those without a rule of their own. */
  readonly codeNames?: CodeNames;
}

/** What is judged: wherever it is, the same follows from the same facts. */
export function caseOf({ observations, answers, carriedOver, settings = noSettings }: CaseFacts): Case {
  const offered = offeredAnswers(settings);
  return { observations, answers, carriedOver, silenced: settings.silenced, offered };
}

/** Makes what is shown: `viewOf`, or something around it. */
export type Judge = (language: Language, facts: CaseFacts) => HelpView;
