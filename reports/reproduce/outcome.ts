import { isAnswer } from '../../rules/answers.ts';
import { type Answers, type QuestionId, questions } from '../../rules/data/questions.ts';
import { countedAnswers, diagnose } from '../../rules/diagnose.ts';
import { people, type Who } from '../../rules/people.ts';
import { type Language, type Values, words } from '../../rules/words/language.ts';
import { answerWords, fixTitle, peopleWords, ruleTitle } from '../../rules/words/wording.ts';
import type { Report } from '../report.ts';
import { outcomeTexts } from './texts.ts';

/** What somebody is told first, as ids: what a reproduction has to agree in with the report. */
export interface Outcome {
  /** Absent where nothing was recognised. */
  readonly rule?: string;
  readonly verdict?: string;
  /** The first fix, and who does it. */
  readonly fix?: string;
  readonly who?: readonly string[];
  /** Those that counted. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What a report says its sender was told; of what carries no diagnosis, what the rules say to its facts. */
export function outcomeThen({ diagnosis, ...report }: Report): Outcome {
  if (!diagnosis) return outcomeNow(report);
  return firstOf(diagnosis.findings, report.answers);
}

/** What the rules of today say to the same facts and answers. */
export function outcomeNow({ observations, answers }: Pick<Report, 'observations' | 'answers'>): Outcome {
  const input = { observations, answers };
  const diagnosis = diagnose(input);
  return firstOf(diagnosis.findings, countedAnswers(input, diagnosis));
}

type Found = Pick<Required<Outcome>, 'rule' | 'verdict'> & {
  readonly fixes: readonly { readonly id: string; readonly who: readonly string[] }[];
};

function firstOf([first]: readonly Found[], answers: Answers): Outcome {
  if (!first) return { answers };
  const [fix] = first.fixes;
  return {
    rule: first.rule,
    verdict: first.verdict,
    ...(fix && { fix: fix.id, who: fix.who }),
    answers,
  };
}

type Part = 'rule' | 'verdict' | 'fix' | 'who';

/** Where two outcomes differ, a sentence each in the language; none where they are the same. */
export function outcomeDifferences(language: Language, then: Outcome, now: Outcome): string[] {
  const differs = (part: Part) => {
    if (String(then[part]) === String(now[part])) return [];
    return say(language, part, { here: shown[part](language, now), there: shown[part](language, then) });
  };
  return [
    ...(['rule', 'verdict', 'fix', 'who'] as const).flatMap(differs),
    ...answersOnlyIn(language, then, now, 'answerThen'),
    ...answersOnlyIn(language, now, then, 'answerNow'),
  ];
}

/** Each part in words. */
const shown: Readonly<Record<Part, (language: Language, outcome: Outcome) => string>> = {
  rule: (language, { rule }) => (rule ? ruleTitle(language, rule) : say(language, 'nothing')),
  verdict: (language, { verdict }) =>
    say(language, verdict === 'match' || verdict === 'possible' ? verdict : 'nothing'),
  fix: (language, { rule = '', fix }) => (fix ? fixTitle(language, rule, fix) : say(language, 'nothing')),
  who: (language, { who = [] }) => {
    const known = who.filter((one): one is Who => Object.hasOwn(people, one));
    return known.length > 0 ? peopleWords(language, known) : say(language, 'nothing');
  },
};

function answersOnlyIn(
  language: Language,
  one: Outcome,
  other: Outcome,
  text: 'answerThen' | 'answerNow',
): string[] {
  return Object.entries(one.answers).flatMap(([id, answer]) => {
    if (other.answers[id] === answer || !isAnswer(id, answer)) return [];
    const question = id as QuestionId;
    return say(language, text, {
      question: language.translate(questions[question].text),
      answer: answerWords(language, question, answer),
    });
  });
}

function say(language: Language, id: keyof typeof outcomeTexts, values: Values = {}): string {
  return words(language, { text: outcomeTexts[id], values });
}
