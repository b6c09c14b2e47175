import type { NotSaving, Store } from '../../browser/report-list.ts';
import type { DeskViewName } from '../../components/desk/events.ts';
import type { ActionOutcome } from '../../components/shared/action-message.ts';
import type { Taken, Watched } from '../../reports/intake/case.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Language, LanguageName } from '../../rules/words/language.ts';
import type { CodeNames } from '../../rules/words/wording.ts';
import type { Example } from './example-cases.ts';

/** What the help desk page needs from the browser. */
export interface Ports {
  /** The list's storage, or why there is none. */
  readonly openStore: (lost: (why: NotSaving) => void) => Promise<Store | NotSaving>;
  readonly loadExamples: () => Promise<readonly Example[]>;
  /** Official names of codes, wanted only where a code has no rule of its own. */
  readonly loadCodeNames: () => Promise<CodeNames>;
  readonly knownLanguages: () => Promise<readonly LanguageName[]>;
  readonly loadLanguage: (tag: string) => Promise<Language>;
  /** What the desk has written of a reply, by the hash of its case; unchecked. Gone with the browser. */
  readonly readDraft: (id: string) => Promise<unknown>;
  readonly keepDraft: (id: string, draft: object | undefined) => Promise<void>;
  /** Forgets all whose id begins like this. @returns them, unchecked, by their ids */
  readonly dropDrafts: (begins: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly download: (name: string, content: Blob) => void;
  /** Changes the address, so that "back" works; the page then calls `show`. */
  readonly go: (view: DeskViewName) => void;
  readonly now: () => Date;
  /** The cases of whatever was sent. A signal that stops it stops what else is read at the same time. */
  readonly takeIn: (file: Blob, watched: Watched) => Promise<Taken | Problem>;
  /** Where this tab was before it was loaded again; unchecked. */
  readonly readPlace: () => unknown;
  readonly writePlace: (place: unknown) => void;
  /** Of the extension. */
  readonly version: string;
}

/** What the list, the import, the opened case and whatever comes in tell the desk. */
export interface Tell {
  readonly say: (
    kind: ActionOutcome['kind'],
    words: ActionOutcome['words'],
    undo?: () => Promise<void>,
  ) => void;
  /** Something else is to be shown. */
  readonly changed: () => void;
}
