import type { Diagnosis, Finding } from '../../rules/diagnosis.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { evidenceWords } from '../../rules/words/evidence.ts';
import { type Language, type Message, type Values, words } from '../../rules/words/language.ts';
import { type FixWords, findingWords, questionWords } from '../../rules/words/wording.ts';
import { answerTexts } from './texts.ts';

/**
 * The machine-readable answer. Other programs read it: fields are added, never renamed. Titles, steps and the texts of
 * questions are in the language, ids are what they are.
 */
export function asJson(
  language: Language,
  observation: Observation | undefined,
  diagnosis: Diagnosis,
  more: object = {},
) {
  return {
    observation: observation ?? null,
    diagnosis: {
      findings: diagnosis.findings.map((finding) => {
        const said = findingWords(language, finding);
        const { rule, verdict, evidence } = finding;
        const fixes = (said?.fixes ?? []).map(({ id, who, title, steps }) => ({
          id,
          who,
          title: unmarked(title),
          steps: steps.map(unmarked),
        }));
        return { rule, verdict, title: unmarked(said?.title ?? rule), evidence, fixes };
      }),
      questions: diagnosis.questions.map((question) => {
        const { id, answers, answer } = question;
        const { text } = questionWords(language, question);
        return { id, text, answers, ...(answer !== undefined && { answer }) };
      }),
      errors: diagnosis.errors,
    },
    ...more,
  };
}

/** The answer for a person: the first finding in full, the others by title, then what is still to be answered. */
export function asText(
  language: Language,
  diagnosis: Diagnosis,
  suggestions: readonly { readonly title: string }[] = [],
  { notes, others: more }: Beside = { notes: [], others: [] },
): string {
  const [first, ...others] = diagnosis.findings;
  const parts = first ? inFull(language, first) : [[say(language, 'nothing')]];
  if (suggestions.length > 0) {
    parts.push([say(language, 'suggestions'), ...suggestions.map(({ title }) => `  - ${title}`)]);
  }
  if (others.length > 0) {
    const titles = others.map((other) => findingWords(language, other)?.title ?? other.rule);
    parts.push([say(language, 'others'), ...titles.map((title) => `  - ${title}`)]);
  }
  if (more.length > 0) {
    parts.push([
      say(language, 'cases', { count: more.length }),
      ...more.map((one) => `  - ${caseLine(language, one)}`),
    ]);
  }
  if (notes.length > 0) parts.push(notes.map((note) => words(language, note)));
  const errors = diagnosis.errors.map((error) => say(language, 'failed', error));
  parts.push(errors, ...openQuestions(language, diagnosis));
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${unmarked(text.join('\n\n'))}\n`;
}

/** What is said of a file beside its first case. */
interface Beside {
  readonly notes: readonly Message[];
  readonly others: readonly {
    readonly observations: readonly Observation[];
    readonly diagnosis: Diagnosis;
  }[];
}

/** Another case in a line: what it is, and the ids that tell it from the others. */
function caseLine(language: Language, { observations, diagnosis }: Beside['others'][number]): string {
  const [first] = diagnosis.findings;
  const seen = observations.at(-1);
  const title = (first && findingWords(language, first)?.title) ?? say(language, 'nothing');
  const ids = [...(seen?.codes ?? []), seen?.timestamp, seen?.requestId].filter(Boolean).join(', ');
  return ids === '' ? title : say(language, 'caseLine', { title, ids });
}

function inFull(language: Language, finding: Finding): string[][] {
  const said = findingWords(language, finding);
  if (!said) return [[finding.rule]];
  const { title, says, fixes } = said;
  return [
    [finding.verdict === 'match' ? title : say(language, 'possibly', { title }), says],
    [say(language, 'whatToDo'), ...fixes.flatMap((fix, i) => fixLines(language, fix, i + 1))],
    [
      say(language, 'recognisedBy'),
      ...finding.evidence.map((sign) => `  - ${evidenceWords(language, sign)}`),
    ],
  ];
}

function fixLines(
  language: Language,
  { title, people, takes, steps, link }: FixWords,
  number: number,
): string[] {
  return [
    `${number}. ${say(language, 'fix', { title, people, takes })}`,
    ...steps.map((step) => `   - ${step}`),
    ...(link ? [`   ${say(language, 'link', link)}`] : []),
  ];
}

function openQuestions(language: Language, { questions }: Diagnosis): string[][] {
  const open = questions.filter(({ answer }) => answer === undefined);
  return open.map((question) => {
    const { text, answers } = questionWords(language, question);
    const forms = answers.map(({ id, text: meaning }) => [`--answer ${question.id}=${id}`, meaning] as const);
    const width = Math.max(...forms.map(([form]) => form.length));
    return [text, ...forms.map(([form, meaning]) => `  ${form.padEnd(width)}  ${meaning}`)];
  });
}

function say(language: Language, text: keyof typeof answerTexts, values: Values = {}): string {
  return words(language, { text: answerTexts[text], values });
}

/** Without the marks around labels of Microsoft's interface. */
export function unmarked(text: string): string {
  return text.replaceAll('**', '');
}
