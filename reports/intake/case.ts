import type { Observation } from '../../rules/observation/observation.ts';
import { type Problem, refused } from '../../rules/problem.ts';
import type { Message } from '../../rules/words/language.ts';
import { hasSigns, type Missing } from '../from-text.ts';
import { type Report, reportFormat } from '../report.ts';
import { intakeTexts } from './texts.ts';

/** One failure of one person, out of whatever was sent. */
export interface Case {
  /** A report of this extension; a page or a capture that was read; or words and logs. */
  readonly kind: 'report' | 'page' | 'text';
  readonly report: Report;
  /** Of a text: what would help to be sure. */
  readonly missing?: readonly Missing[];
  /** The language in which whoever sent it wrote, as far as that can be told: BCP 47. */
  readonly written?: string;
  /** Of the ticket that it stands in. */
  readonly number?: string;
  /** Of a text, for the search alone: never stored. */
  readonly text?: string;
  /** What was repaired, left out or damaged, a sentence each. */
  readonly notes: readonly Message[];
}

/** All cases of what was sent: the newest, or the one that says most, first. */
export interface Taken {
  readonly cases: readonly [Case, ...Case[]];
}

/** Whoever reads something large is handed how to tell how far it is, and when to stop. */
export interface Watched {
  /** 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the intake needs to know, and to be handed in. */
export interface Around extends Watched {
  readonly now: Date;
  /** Reads a saved page as the observer does. @returns undefined where its address is not one that is known */
  readonly readPage?: (
    html: string,
    address: URL,
    status?: number,
  ) => Promise<Observation | Problem | undefined>;
  /** The words in a picture, '' where there are none; without it pictures are not read. */
  readonly readPicture?: (picture: Blob, watched: Watched) => Promise<string>;
  /** The text of a PDF, page after page; throws where it is damaged or locked. */
  readonly readPdf?: (pdf: Blob, watched: Watched) => Promise<string>;
  /** What whoever opens it knows of a saved page. */
  readonly url?: URL;
  readonly status?: number;
}

/** So many wrappings are taken off: a mail in a mail in an archive. */
const deepest = 6;
/** More cases of one file are for a spreadsheet. */
export const mostCases = 50;

/** @returns the clause that refuses what is wrapped deeper, undefined otherwise */
export function tooDeep(depth: number): Problem | undefined {
  return depth > deepest ? refused(intakeTexts.nested) : undefined;
}

/** Observations as a report of its own. */
export function asReport(observations: readonly Observation[]): Report {
  return { format: reportFormat, v: 1, observations: [...observations], answers: {} };
}

/** Whether anything in a case speaks of a failure. */
export function speaks({ report }: Case): boolean {
  return report.observations.some(
    (seen) =>
      hasSigns(seen) ||
      seen.statuses.length > 0 ||
      seen.places !== undefined ||
      seen.blockTitle !== undefined,
  );
}

/** @returns the cases, those that speak first and otherwise in order; a clause where there is none */
export function takenFrom(cases: readonly Case[], otherwise: Problem): Taken | Problem {
  const [speaking, silent] = [cases.filter(speaks), cases.filter((one) => !speaks(one))];
  const [first, ...rest] = speaking.length > 0 ? speaking : silent.slice(0, 1);
  return first ? { cases: [first, ...rest.slice(0, mostCases - 1)] } : otherwise;
}

/** The same, written in this language; what was made of words says so itself, as a report says it of its browser. */
export function writtenAs(one: Case, language: string | undefined): Case {
  if (!language) return one;
  const { kind, report } = one;
  return { ...one, written: language, ...(kind === 'text' && { report: { ...report, language } }) };
}

/** The same with notes before its own. */
export function noted(one: Case, notes: readonly Message[]): Case {
  return notes.length > 0 ? { ...one, notes: [...notes, ...one.notes] } : one;
}
