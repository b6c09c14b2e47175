import type { QuestionId } from './data/questions.ts';
import type { Who } from './people.ts';
import type { Verdict } from './rule.ts';

/** What says so: the kind of sign and its value, both ids. */
export interface Evidence {
  readonly kind:
    | 'code'
    | 'block-page'
    | 'oauth-error'
    | 'status'
    | 'page'
    | 'account'
    | 'path'
    | 'failing-path'
    | 'trail'
    | 'phrase'
    | 'concept'
    | 'place'
    | 'unknown-error'
    | 'address'
    | 'topic'
    | 'answer';
  readonly value: string;
}

export interface ChosenFix {
  readonly id: string;
  readonly who: readonly Who[];
}

export interface Finding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** Ids or codes to fill into the rule's words. */
  readonly params: Readonly<Record<string, string>>;
  /** Best first, for the answers given. */
  readonly fixes: readonly ChosenFix[];
}

export interface Question {
  readonly id: QuestionId;
  readonly answers: readonly string[];
  /** Present when it has been answered; it can be changed. */
  readonly answer?: string;
}

/** Ids and params, never sentences: wording.ts turns them into words. */
export interface Diagnosis {
  /** Best first; the order is explained in diagnose.ts. */
  readonly findings: readonly Finding[];
  /** Open questions first, the one that decides most at the front. */
  readonly questions: readonly Question[];
  /** Rules that failed while they ran: a bug, reported and survived. */
  readonly errors: readonly { readonly rule: string; readonly message: string }[];
}

/** Nothing but what a person has told speaks for it: no page has shown it. */
export function isTold({ evidence }: Pick<Finding, 'evidence'>): boolean {
  return evidence.length > 0 && evidence.every(({ kind }) => kind === 'answer');
}
