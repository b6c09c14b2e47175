import type { Diagnosis } from '../rules/diagnosis.ts';
import { type Language, type Values, words } from '../rules/words/language.ts';
import {
  type CodeNames,
  type FindingWords,
  type FixWords,
  findingWords,
  questionWords,
} from '../rules/words/wording.ts';
import type { Missing } from './from-text.ts';
import { missingTexts, replyTexts } from './texts.ts';

export interface ReplyParts {
  /** The partner’s, who need not speak the help desk’s. */
  readonly language: Language;
  readonly diagnosis: Diagnosis;
  /** What to ask the partner for. */
  readonly missing?: readonly Missing[];
  readonly names?: CodeNames;
}

/** The advice as plain text for the partner: what it is, what to do and who does it, what to send back. */
export function replyText({ language, diagnosis, missing = [], names = {} }: ReplyParts): string {
  const [first, ...others] = diagnosis.findings.flatMap((finding) => {
    const said = findingWords(language, finding, names);
    return said ? [{ said, sure: finding.verdict === 'match' }] : [];
  });
  const open = diagnosis.questions.filter(({ answer }) => answer === undefined);
  const parts = [
    ...(first ? advice(language, first.said, first.sure) : [say(language, 'nothing')]),
    ...list(
      language,
      'others',
      others.map(({ said }) => said.title),
    ),
    ...list(
      language,
      'tell',
      open.slice(0, 1).map((question) => asked(language, question)),
    ),
    ...list(
      language,
      'send',
      missing.map((id) => words(language, { text: missingTexts[id] })),
    ),
    say(language, 'never'),
  ];
  return `${parts.join('\n\n').replaceAll('**', '')}\n`;
}

/** A partner reads one way, and tries another only where that did not help: those stand by their titles. */
const mostOtherWays = 2;

function advice(language: Language, { title, says, fixes }: FindingWords, sure: boolean): string[] {
  const [first, ...others] = fixes;
  const otherWays = others
    .slice(0, mostOtherWays)
    .map((fix) => say(language, 'otherWay', { title: fix.title, people: fix.people }));
  return [
    `${sure ? title : say(language, 'possibly', { title })}\n${says}`,
    ...(first ? [fixText(language, first)] : []),
    ...list(language, 'otherwise', otherWays),
  ];
}

function fixText(language: Language, { title, people, takes, steps, theirSteps, link }: FixWords): string {
  return [
    say(language, 'fix', { title, people, takes }),
    ...steps.map((step) => `- ${step}`),
    ...(theirSteps.length > 0 ? [say(language, 'theirs', { people })] : []),
    ...theirSteps.map((step) => `- ${step}`),
    ...(link ? [say(language, 'link', link)] : []),
  ].join('\n');
}

function asked(language: Language, question: Diagnosis['questions'][number]): string {
  const { text, answers } = questionWords(language, question);
  return `${text} (${answers.map((answer) => answer.text).join(' / ')})`;
}

/** Nothing where there is nothing to list. */
function list(language: Language, head: keyof typeof replyTexts, lines: readonly string[]): string[] {
  return lines.length > 0 ? [[say(language, head), ...lines.map((line) => `- ${line}`)].join('\n')] : [];
}

function say(language: Language, text: keyof typeof replyTexts, values: Values = {}): string {
  return words(language, { text: replyTexts[text], values });
}
