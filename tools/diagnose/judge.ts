import type { Case as Sent, Watched } from '../../reports/intake/case.ts';
import { type Case, diagnose } from '../../rules/diagnose.ts';
import type { Diagnosis } from '../../rules/diagnosis.ts';
import { type Problem, valueInLine } from '../../rules/problem.ts';
import type { Suggested } from '../../rules/search/suggest.ts';
import { type Language, type Message, words } from '../../rules/words/language.ts';
import { answersOfCustomers, settingsForDesk } from '../../settings/for-desk.ts';
import type { Policy } from '../../settings/policy.ts';
import { answersOf, offeredAnswers } from '../../settings/settings.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { type Beside, say } from './say.ts';
import { noticeTexts } from './texts.ts';

/** What the command line asks for, with what its files say. */
export interface Asked extends Options {
  readonly language: Language;
  /** What the file of `--profile` says. */
  readonly own: Policy;
  /** Several files are asked about. */
  readonly several: boolean;
  /** For what is said beside the answer. */
  readonly beside: Beside;
}

/** A case with what the rules say of it. */
export interface Judged extends Case {
  readonly diagnosis: Diagnosis;
  readonly kind?: Sent['kind'];
  /** As it was sent; none where answers alone are given. */
  readonly sent?: Sent;
  /** Of a mere text: what would help to be sure. */
  readonly missing?: Sent['missing'];
  /** Of a text in which nothing was recognised: what the search finds for its words. */
  readonly suggestions?: readonly Suggested[];
  /** What was repaired, left out or damaged. */
  readonly notes: readonly Message[];
  /** The other cases of a file with several. */
  readonly others: readonly Judged[];
}

/** @param file undefined where answers alone are given: nothing was seen */
export async function judge(
  file: string | undefined,
  asked: Asked,
  watched: Watched,
): Promise<Judged | Problem> {
  if (file === undefined) return judgeSeen([], {}, asked);
  const taken = await readInput(file, asked, watched);
  if ('problem' in taken) return taken;
  const [first, ...rest] = taken.cases;
  sayUnused(first, asked);
  const others = await Promise.all(rest.map((one) => judgeSent(one, asked)));
  return { ...(await judgeSent(first, asked)), others };
}

async function judgeSent(sent: Sent, asked: Asked): Promise<Judged> {
  const { kind, report, missing, text = '', notes } = sent;
  const given = kind === 'page' ? {} : report.answers;
  const judged = { ...judgeSeen(report.observations, given, asked), sent, kind, notes };
  if (kind !== 'text') return judged;
  const suggestions = judged.diagnosis.findings.length === 0 ? await suggested(text, asked) : [];
  return { ...judged, ...(missing && { missing }), suggestions };
}

function judgeSeen(observations: Case['observations'], given: Case['answers'], asked: Asked): Judged {
  const { own } = asked;
  // A desk that answers others knows who they are; what it knows of its own company says nothing of them.
  const ofAsker = own.desk ? settingsForDesk({ ...own, byPolicy: [] }) : own;
  const said = given.program && given.program !== 'not-sure' ? { program: given.program } : {};
  const seen: Case = {
    observations,
    answers: {
      ...given,
      ...answersOf(ofAsker),
      ...answersOfCustomers(own),
      ...(own.desk && said),
      ...asked.answers,
    },
    offered: offeredAnswers(ofAsker),
    silenced: own.silenced,
  };
  return { ...seen, diagnosis: diagnose(seen), notes: [], others: [] };
}

function sayUnused({ kind, report }: Sent, { language, url, status, beside }: Asked): void {
  if (kind !== 'page' && (url || status)) say(beside, words(language, { text: noticeTexts.unusedOptions }));
  if (kind === 'page' && url && report.observations.length === 0) {
    const values = { host: valueInLine(url.host) };
    say(beside, words(language, { text: noticeTexts.foreignHost, values }));
  }
}

/** The search takes a while to load, and is for texts in which nothing is recognised. */
async function suggested(text: string, { language }: Asked): Promise<readonly Suggested[]> {
  const { suggestionsFor } = await import('../../rules/search/suggest.ts');
  return suggestionsFor(text, language);
}
