import type { Act } from './act.ts';
import type { ConceptId } from './data/concepts.ts';
import type { FailingPathId } from './data/failing-paths.ts';
import type { LinkId } from './data/links.ts';
import type { PhraseId } from './data/phrases.ts';
import type { ErrorPlace } from './data/places.ts';
import type { AnswerCondition, Answers, QuestionId } from './data/questions.ts';
import type { TopicId } from './data/topics.ts';
import type { Workspace, WorkspaceId } from './data/workspaces.ts';
import type { Observation, PageKind } from './observation/observation.ts';
import type { TrailPattern } from './observation/trail.ts';
import type { Who } from './people.ts';
import type { CodeFamily } from './reading/code-families.ts';
import type { SourceId } from './sources.ts';

/** `match`: this is it. `possible`: it may be; an answer or another sign decides. */
export type Verdict = 'match' | 'possible';

/**
 * One way to recognise a failing state, as data. Every key that is given must hold; a list holds when one of its
 * values was seen. The signals of a rule are alternatives.
 */
export interface Signal {
  readonly verdict: Verdict;
  /** `AADSTS50020`, `SSPR_0009`, `PC_900309`, `LIVE_80041012`. */
  readonly code?: readonly string[];
  readonly phrase?: readonly PhraseId[];
  /** A class of failure, by words that need not be a known sentence (data/concepts.ts). */
  readonly concept?: readonly ConceptId[];
  /** An error place that speaks, in whatever language (data/places.ts). */
  readonly place?: readonly ErrorPlace[];
  /** A place speaks, and nothing known says what. */
  readonly unknownError?: true;
  /** What a mail or a ticket tells in its own words. Never a `match`, whatever the signal says. */
  readonly topic?: readonly TopicId[];
  readonly page?: readonly PageKind[];
  readonly blockTitle?: readonly number[];
  readonly oauthError?: readonly string[];
  /** HTTP status of the document or of a failed same-site request. */
  readonly status?: readonly number[];
  /** HTTP status of the document alone. */
  readonly documentStatus?: readonly number[];
  readonly workspace?: readonly WorkspaceId[];
  /** The address is that of a page which is nothing but a failure (data/failing-paths.ts). */
  readonly failingPath?: readonly FailingPathId[];
  readonly account?: readonly Observation['accountKind'][];
  readonly answer?: AnswerCondition;
  /** What the order of the last pages tells. */
  readonly trail?: readonly TrailPattern[];
  /** A code of this family that no other rule of the catalogue names. */
  readonly unclaimedCode?: CodeFamily;
}

/** What a rule may look at: the newest observation, what came before it in the tab, and what was answered. */
export interface Facts {
  readonly now: Observation | undefined;
  readonly before: readonly Observation[];
  /** The person's answers, completed by what the path or another answer implies. */
  readonly answers: Answers;
  readonly workspace: Workspace | undefined;
  readonly patterns: readonly TrailPattern[];
}

/**
 * What `refine` may add: another verdict, the people of a fix where data decides them, and the fixes that what was seen
 * rules out.
 */
export interface Refinement {
  readonly verdict?: Verdict | 'no';
  readonly who?: Readonly<Record<string, readonly Who[]>>;
  /** Ids of fixes; at least one fix has to stay. */
  readonly without?: readonly string[];
}

export interface Fix {
  /** Kebab-case, unique within the rule. */
  readonly id: string;
  readonly who: readonly Who[];
  /** All of them are needed, one after the other; otherwise any one of them can do it. */
  readonly together?: true;
  /** How long it takes once somebody does it. */
  readonly takes: 'a-minute' | 'minutes' | 'an-hour' | 'a-day' | 'days';
  readonly title: string;
  /** What the main button does, where that does not follow from who acts: see `actOf` in act.ts. */
  readonly act?: Act;
  /**
   * For the person in front of the failure: three at most, one action each. `**label**` marks a label of Microsoft's
   * interface; `{workspace}`, `{roles}`, `{code}` are filled in.
   */
  readonly steps: readonly string[];
  /** For whoever acts, where that is somebody else: how it is done. In the message to them, and behind "I am the admin". */
  readonly theirSteps?: readonly string[];
  /** Who does what, as the one sentence that answers lead to: "Your indirect provider has to …". Without it: the title. */
  readonly sentence?: string;
  /** The same in the words of whoever acts, where the help desk that answers is that: the title and the steps of its reply. */
  readonly byUs?: { readonly title: string; readonly steps: readonly string[] };
  /** The sentence of the message that asks for it, in the first person: "Could you …?" Without it: the title. */
  readonly request?: string;
  /** Minutes until it is worth another try, where time is the cure. Source: that of the rule. */
  readonly wait?: number;
  readonly link?: LinkId;
  /** A shorter way to the same, by an address that no article of Microsoft names: offered beside the steps, never instead. */
  readonly tryLink?: LinkId;
  /** For whom it is: dropped when an answer contradicts it, moved behind the others while unanswered. */
  readonly when?: AnswerCondition;
  /** Dropped when the answers fulfil it. */
  readonly unless?: AnswerCondition;
}

/** A rule: one failing state that a partner can meet, named by a noun, in the file of the same name. */
export interface Rule {
  readonly id: string;
  readonly signals: readonly Signal[];
  /** It says no more than that something failed: left out where another rule was found. */
  readonly onlyAlone?: true;
  /** It says honestly that nothing is known of what the page shows. */
  readonly unknown?: true;
  /** Where data is not enough. Pure. */
  refine?(facts: Facts): Refinement;
  /** Questions whose answers decide between verdicts or fixes, the most deciding first. */
  readonly asks?: readonly QuestionId[];
  /** Best first. */
  readonly fixes: readonly Fix[];
  readonly sources: readonly SourceId[];
  /** English words: the state in nine words at most, without a code. */
  readonly title: string;
  /** Why, in one line: fourteen words at most. */
  readonly says: string;
  /** What else is worth knowing; folded away. */
  readonly more?: string;
}

/** Gives a rule its type and nothing else: what stands in the file is what runs. */
export function rule(definition: Rule): Rule {
  return definition;
}
