import type { Diagnosis } from '../rules/diagnosis.ts';
import {
  type CodeNames,
  type FindingWords,
  type FixWords,
  findingWords,
  questionWords,
} from '../rules/wording.ts';
import type { Missing } from './from-text.ts';

export interface ReplyParts {
  readonly diagnosis: Diagnosis;
  /** What to ask the partner for. */
  readonly missing?: readonly Missing[];
  readonly names?: CodeNames;
  /** English is the only language of the rules so far. */
  readonly language?: 'en';
}

const wanted: Readonly<Record<Missing, string>> = {
  code: 'the error code (AADSTS…, “Error Code”, SSPR_…), or the exact words of the page',
  'request-id': 'the Request Id',
  'correlation-id': 'the Correlation Id',
  timestamp: 'the Timestamp that the page shows',
  page: 'the address of the page, without what stands behind a question mark',
};

/** The advice as plain text for the partner: what it is, what to do and who does it, what to send back. */
export function replyText({ diagnosis, missing = [], names = {} }: ReplyParts): string {
  const [first, ...others] = diagnosis.findings.flatMap((finding) => {
    const words = findingWords(finding, names);
    return words ? [{ words, sure: finding.verdict === 'match' }] : [];
  });
  const parts = first ? advice(first.words, first.sure) : ['We do not recognise this failure yet.'];
  if (others.length > 0)
    parts.push(
      list(
        'It may also be:',
        others.map(({ words }) => words.title),
      ),
    );
  const open = diagnosis.questions.filter(({ answer }) => answer === undefined);
  if (open.length > 0) parts.push(list('Please tell us:', open.map(asked)));
  if (missing.length > 0)
    parts.push(
      list(
        'Please send us as well:',
        missing.map((id) => wanted[id]),
      ),
    );
  parts.push('Please never send a password, a code of a second step, or a screenshot that shows one.');
  return `${parts.join('\n\n').replaceAll('**', '')}\n`;
}

function advice({ title, says, fixes }: FindingWords, sure: boolean): string[] {
  const steps = fixes.map(fixText).join('\n\n');
  return [
    `${sure ? '' : 'Possibly: '}${title}`,
    says,
    ...(steps ? [`What to do, the best way first:\n\n${steps}`] : []),
  ];
}

function fixText({ title, people, takes, steps, link }: FixWords, index: number): string {
  const lines = [
    `${index + 1}. ${title} (${people}; takes ${takes})`,
    ...steps.map((step) => `   - ${step}`),
  ];
  if (link) lines.push(`   ${link.label}: ${link.url}`);
  return lines.join('\n');
}

function asked(question: Diagnosis['questions'][number]): string {
  const { text, answers } = questionWords(question);
  return `${text} (${answers.map((answer) => answer.text).join(' / ')})`;
}

function list(head: string, lines: readonly string[]): string {
  return [head, ...lines.map((line) => `- ${line}`)].join('\n');
}
