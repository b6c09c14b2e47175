import type { Evidence } from '../../rules/diagnosis.ts';
import type { Near, Placed, Trace } from '../../rules/trace.ts';
import { evidenceWords, signalWords } from '../../rules/words/evidence.ts';
import { type Language, listWords, type Values, words } from '../../rules/words/language.ts';
import { unmarked } from './print.ts';
import { tableTexts, traceTexts } from './texts.ts';

/** Why the findings are what they are and where they are, and what nearly was one. */
export function traceText(language: Language, { found, nearly, silenced, others }: Trace): string {
  const some = found.length + nearly.length > 0 || silenced !== undefined;
  const parts = [
    ...(found.length > 0
      ? [[say(language, 'found'), ...found.flatMap((one, i) => placed(language, one, i + 1))]]
      : []),
    ...(nearly.length > 0
      ? [[say(language, 'nearly'), ...nearly.flatMap((one) => near(language, one))]]
      : []),
    ...(silenced
      ? [[say(language, 'silenced', { rules: listWords(language, silenced, 'conjunction') })]]
      : []),
    [say(language, some ? 'others' : 'all', { count: others })],
  ];
  return `${unmarked(parts.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}

function placed(language: Language, { rule, verdict, evidence, strongest, place }: Placed, number: number) {
  const values = { rule, verdict: { text: tableTexts[verdict] }, place };
  return [
    `  ${number}. ${say(language, 'place', values)}`,
    ...signs(language, evidence),
    `     ${say(language, 'strongest', { sign: evidenceWords(language, strongest) })}`,
  ];
}

function near(language: Language, { rule, held, missing }: Near): string[] {
  const why =
    missing.length > 0
      ? say(language, 'missing', { missing: signalWords(language, missing) })
      : say(language, 'refused');
  return [`  - ${rule}`, ...signs(language, held), `     ${why}`];
}

function signs(language: Language, evidence: readonly Evidence[]): string[] {
  return evidence.map((sign) => `     - ${evidenceWords(language, sign)}`);
}

function say(language: Language, text: keyof typeof traceTexts, values: Values = {}): string {
  return words(language, { text: traceTexts[text], values });
}
