import { language } from '../components/shared/language.ts';
import { say } from '../components/shared/texts.ts';
import { links } from '../rules/data/links.ts';
import type { Answers } from '../rules/data/questions.ts';
import { diagnose } from '../rules/diagnose.ts';
import type { Finding, Question } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { type CodeNames, type FindingWords, findingWords, questionWords } from '../rules/words/wording.ts';
import {
  allowsLink,
  answersOf,
  articleFor,
  noSettings,
  offeredAnswers,
  questionsByPolicy,
  type Settings,
} from '../settings/settings.ts';
import {
  chosenAnswer,
  type FindingView,
  type HelpView,
  type PageState,
  type PassOnLine,
  type QuestionView,
} from './view.ts';

const support = links['partner-support'];

/**
 * The trail to judge (oldest first) and the answers, as one view in the language in use.
 * Apart from view.ts, because this brings the whole catalogue with it, which elements do without.
 */
export function viewOf(
  page: PageState,
  observations: readonly Observation[],
  answers: Answers,
  names: CodeNames = {},
  settings: Settings = noSettings,
): HelpView {
  const offered = offeredAnswers(settings);
  const diagnosis = diagnose({ observations, answers, silenced: settings.silenced, offered });
  const said = answersOf(settings);
  const fixed = questionsByPolicy(settings).filter((id) => said[id] !== undefined);
  const views = diagnosis.questions.map(questionView);
  return {
    page,
    findings: findingViews(diagnosis.findings, names, settings),
    open: views.filter((question) => !chosenAnswer(question)),
    // What the organisation has answered is not what the person has said, nor theirs to change.
    answered: views.filter((question) => chosenAnswer(question) && !fixed.includes(question.id)),
    passOn: passOnLines(observations.at(-1)),
    reportable: observations.length > 0,
    ...(allowsLink(settings, support.url) && {
      support: { label: language().translate(support.label), url: support.url },
    }),
    elsewhere: observations.at(-1)?.partnerCenter.is === 'no',
  };
}

/** Findings in the language in use, with what the organisation has set. */
export function findingViews(
  findings: readonly Finding[],
  names: CodeNames,
  settings: Settings,
): readonly FindingView[] {
  return findings.flatMap((finding) => {
    const { rule, verdict, evidence } = finding;
    const words = findingWords(language(), finding, names);
    // A rule that this version does not know has no words; it can only come from a foreign diagnosis.
    if (!words) return [];
    return [{ rule, verdict, evidence, words: withinPolicy(words, settings), ...article(settings, [rule]) }];
  });
}

/** Without the links that the organisation does not allow, with its own articles on the people. */
function withinPolicy(words: FindingWords, settings: Settings): FindingWords {
  return {
    ...words,
    fixes: words.fixes.map(({ link, ...fix }) => ({
      ...fix,
      ...(link && allowsLink(settings, link.url) && { link }),
      ...article(settings, fix.who),
    })),
  };
}

/** The organisation's article for the first of these that has one. */
function article(settings: Settings, ids: readonly string[]): { readonly article?: string } {
  const found = ids.map((id) => articleFor(settings, id)).find((url) => url !== undefined);
  return found ? { article: found } : {};
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
