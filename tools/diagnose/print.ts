import type { Diagnosis, Evidence, Finding } from '../../rules/diagnosis.ts';
import type { Observation } from '../../rules/observation.ts';
import { type FixWords, findingWords, questionWords } from '../../rules/wording.ts';

/** The machine-readable answer. Other programs read it: fields are added, never renamed. */
export function asJson(observation: Observation | undefined, diagnosis: Diagnosis, more: object = {}) {
  return {
    observation: observation ?? null,
    diagnosis: {
      findings: diagnosis.findings.map((finding) => {
        const words = findingWords(finding);
        const { rule, verdict, evidence } = finding;
        const fixes = (words?.fixes ?? []).map(({ id, who, title, steps }) => ({
          id,
          who,
          title: unmarked(title),
          steps: steps.map(unmarked),
        }));
        return { rule, verdict, title: unmarked(words?.title ?? rule), evidence, fixes };
      }),
      questions: diagnosis.questions.map((question) => {
        const { id, answers, answer } = question;
        return { id, text: questionWords(question).text, answers, ...(answer !== undefined && { answer }) };
      }),
      errors: diagnosis.errors,
    },
    ...more,
  };
}

/** The answer for a person: the first finding in full, the others by title, then what is still to be answered. */
export function asText(diagnosis: Diagnosis): string {
  const [first, ...others] = diagnosis.findings;
  const parts = first ? inFull(first) : [['Nothing recognised.']];
  if (others.length > 0) {
    parts.push([
      'It may also be:',
      ...others.map((other) => `  - ${findingWords(other)?.title ?? other.rule}`),
    ]);
  }
  const errors = diagnosis.errors.map(({ rule, message }) => `The rule ${rule} failed: ${message}`);
  parts.push(errors, ...openQuestions(diagnosis));
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${unmarked(text.join('\n\n'))}\n`;
}

function inFull(finding: Finding): string[][] {
  const words = findingWords(finding);
  if (!words) return [[finding.rule]];
  const title = finding.verdict === 'match' ? words.title : `Possibly: ${words.title}`;
  return [
    [title, words.says],
    ['What to do:', ...words.fixes.flatMap(fixLines)],
    [`Recognised by ${finding.evidence.map(evidenceWords).join(', ')}`],
  ];
}

function fixLines(fix: FixWords, index: number): string[] {
  const head = `${index + 1}. ${fix.title} (${fix.people}; ${fix.takes})`;
  const link = fix.link ? [`   ${fix.link.label}: ${fix.link.url}`] : [];
  return [head, ...fix.steps.map((step) => `   - ${step}`), ...link];
}

export function evidenceWords({ kind, value }: Evidence): string {
  return `${kind.replaceAll('-', ' ')} ${value}`;
}

function openQuestions({ questions }: Diagnosis): string[][] {
  const open = questions.filter(({ answer }) => answer === undefined);
  return open.map((question) => {
    const { text, answers } = questionWords(question);
    const forms = answers.map(({ id, text: meaning }) => [`--answer ${question.id}=${id}`, meaning] as const);
    const width = Math.max(...forms.map(([form]) => form.length));
    return [text, ...forms.map(([form, meaning]) => `  ${form.padEnd(width)}  ${meaning}`)];
  });
}

/** Without the marks around labels of Microsoft's interface. */
export function unmarked(text: string): string {
  return text.replaceAll('**', '');
}
