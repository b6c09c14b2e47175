import type { Act } from '../rules/act.ts';
import { links } from '../rules/data/links.ts';
import { diagnose, factsOf } from '../rules/diagnose.ts';
import type { Finding, Question } from '../rules/diagnosis.ts';
import type { Language } from '../rules/words/language.ts';
import { type FindingWords, findingWords, questionWords } from '../rules/words/wording.ts';
import { worthAsking } from '../rules/worth-asking.ts';
import {
  allowsLink,
  answersOf,
  articleFor,
  noSettings,
  questionsByPolicy,
  type Settings,
} from '../settings/settings.ts';
import { afterAnswers } from './answered-words.ts';
import { type CaseFacts, caseOf } from './case-facts.ts';
import { details, passOnLines } from './details.ts';
import { peopleOf } from './known-people.ts';
import { chosenAnswer, type FindingView, type HelpView, type QuestionView } from './view.ts';

const support = links['partner-support'];
/** Where somebody tries again who has no other page to go to. */
const again = links['partner-home'];
const mine: readonly Act[] = ['open', 'private-window'];

/** The facts of a case, judged and in words. Apart from view.ts, because this brings the whole catalogue with it. */
export function viewOf(language: Language, facts: CaseFacts): HelpView {
  const { page, observations, tried = [], clock } = facts;
  const { settings = noSettings, codeNames = {} } = facts;
  const input = caseOf(facts);
  const diagnosis = diagnose(input);
  const { open, asking } = worthAsking(input, diagnosis, facts.reopened);
  const answersSet = answersOf(settings);
  const fixed = questionsByPolicy(settings).filter((id) => answersSet[id] !== undefined);
  const views = diagnosis.questions.map((question) => questionView(language, question));
  const toldMore = diagnosis.questions.some(({ id, answer }) => answer !== undefined && id !== 'situation');
  const elsewhere = observations.at(-1)?.partnerCenter.is === 'no';
  const findings = afterAnswers(
    findingViews(language, diagnosis.findings, { codeNames, settings, elsewhere }),
    factsOf(input).answers,
    toldMore && !asking,
  );
  return {
    page,
    findings,
    open: open.flatMap((id) => views.filter((question) => question.id === id)),
    // What the organisation has answered is not what the person has said, nor theirs to change.
    answered: views.filter((question) => chosenAnswer(question) && !fixed.includes(question.id)),
    passOn: passOnLines(language, observations.at(-1)),
    ...details(language, findings[0], observations.at(-1)),
    asks: asking !== undefined,
    ...(asking && { asking }),
    reportable: observations.length > 0,
    ...(allowsLink(settings, support.url) && {
      support: { label: language.translate(support.label), url: support.url },
    }),
    ...(settings.isAdmin && { isAdmin: true }),
    ...(settings.workDomain && { workDomain: `@${settings.workDomain}` }),
    elsewhere,
    tried,
    ...(clock && { clock }),
  };
}

interface Circumstances extends Pick<Required<CaseFacts>, 'codeNames' | 'settings'> {
  /** The sign-in is for another application: Partner Center is not where the person wants to go. */
  readonly elsewhere?: boolean;
}

/** Findings in words, with what the organisation has set. */
export function findingViews(
  language: Language,
  findings: readonly Finding[],
  { codeNames, settings, elsewhere = false }: Circumstances,
): readonly FindingView[] {
  const goesOn = !elsewhere && allowsLink(settings, again.url);
  return findings.flatMap((finding) => {
    const { rule, verdict, evidence } = finding;
    const words = findingWords(language, finding, codeNames);
    // A rule that this version does not know has no words; it can only come from a foreign diagnosis.
    if (!words) return [];
    return [
      {
        rule,
        verdict,
        evidence,
        words: withinPolicy(language, words, settings, goesOn),
        ...article(settings, [rule]),
      },
    ];
  });
}

/** Without the links that the organisation does not allow, with its own people and its articles on them. */
function withinPolicy(
  language: Language,
  words: FindingWords,
  settings: Settings,
  goesOn: boolean,
): FindingWords {
  return {
    ...words,
    fixes: words.fixes.map(({ link, tryLink, ...fix }) => ({
      ...fix,
      ...(link && allowsLink(settings, link.url) && { link }),
      ...(tryLink && allowsLink(settings, tryLink.url) && { tryLink }),
      ...(!link && goesOn && mine.includes(fix.act) && { again: again.url }),
      ...article(settings, fix.who),
      ...peopleOf(language, settings, fix),
    })),
  };
}

/** The organisation's article for the first of these that has one. */
function article(settings: Settings, ids: readonly string[]): { readonly article?: string } {
  const found = ids.map((id) => articleFor(settings, id)).find((url) => url !== undefined);
  return found ? { article: found } : {};
}

function questionView(language: Language, question: Question): QuestionView {
  return { id: question.id, ...questionWords(language, question) };
}
