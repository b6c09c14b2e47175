import type { ClockWanted } from '../browser/clock.ts';
import type { TabState } from '../browser/tab-state.ts';
import type { Answers } from '../rules/data/questions.ts';
import type { parseObservation } from '../rules/observation/observation.ts';
import type { Said } from '../rules/tried.ts';
import type { Language, LanguageName } from '../rules/words/language.ts';
import type { CodeNames } from '../rules/words/wording.ts';
import type { Settings } from '../settings/settings.ts';
import type { Whereabouts } from './regions.ts';
import type { Maker } from './report-in-making.ts';
import type { LanguagesView } from './view.ts';

/**
 * What the help of popup and side panel needs from the browser. The browser's side of it is browser/tab-ports.ts and
 * browser/page-ports.ts, which know nothing of this: that they fit is checked where the two are put together.
 */

/** How to stop watching, where that can be. */
export type Stop = (() => void) | undefined;

/** What the help of one tab needs from the browser (browser/tab-ports.ts). Each may fail; the person gets an answer all the same. */
export interface TabPorts {
  readonly readTab: () => Promise<TabState>;
  readonly watchTab: (changed: (state: TabState) => void) => Stop;
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (changed: () => void) => Stop | Promise<Stop>;
  /** Keeps those that last. */
  readonly writeAnswers: (answers: Answers) => Promise<unknown>;
  readonly writeTabAnswers: (answers: Answers) => Promise<unknown>;
  /** Keeps for the tab what became of a fix. */
  readonly writeTried: (outcome: Said) => Promise<unknown>;
  /** Starts the clock of the tab, or stops it. */
  readonly writeClock: (clock: ClockWanted | undefined) => Promise<unknown>;
  /** The number of the case that Microsoft opened for what the tab shows. */
  readonly readTicket: () => Promise<string | undefined>;
  readonly writeTicket: (number: string) => Promise<unknown>;
  /** Shows another page in the tab: an address of our own table. */
  readonly goTo: (url: string) => Promise<unknown>;
  /** The tab is in a private window. */
  readonly isPrivate: boolean;
  /** Asks the observer of the tab; rejects where there is none. */
  readonly look: () => Promise<unknown>;
  /** Puts the observer into the tab; rejects where the browser does not let it. */
  readonly inject: () => Promise<unknown>;
  /** Brings the official names of codes, wanted only where a code has no rule of its own. */
  readonly loadCodeNames: () => Promise<CodeNames>;
  /** Brings what checks an observation. */
  readonly loadParser: () => Promise<typeof parseObservation>;
  /** Whether the tab shows a page on which the observer should be. */
  readonly covered: boolean;
  /** Whether no extension may read the page that the tab shows, asked where the observer does not answer. */
  readonly isClosed: () => Promise<boolean>;
  /** Who keeps the extension out of the pages that it is for, where anybody does. */
  readonly heldBack: () => Promise<'by-policy' | 'on-click' | undefined>;
}

/** What the page of the extension that shows the help needs, whichever tab it is about. */
export interface PagePorts {
  readonly languageInUse: () => Promise<Language>;
  /** Calls back after every choice, also one made elsewhere. */
  readonly watchLanguage: (changed: () => void) => unknown;
  /** Undefined to follow the browser. */
  readonly chooseLanguage: (tag: string | undefined) => Promise<unknown>;
  /** Nothing to choose from where the organisation has chosen. */
  readonly languagesToChoose: () => Promise<LanguagesView | undefined>;
  /** Those that a message can be in. */
  readonly knownLanguages: () => Promise<readonly LanguageName[]>;
  readonly loadLanguage: (tag: string) => Promise<Language>;
  /** Opens an address of our own table in a private window; rejects where that is not allowed. */
  readonly openPrivate: (url: string) => Promise<unknown>;
  /** Where the person is, by what the browser says, and where they have said that they call from. */
  readonly whereabouts: () => Whereabouts;
  readonly readRegion: () => Promise<string | undefined>;
  readonly writeRegion: (region: string) => Promise<unknown>;
  /** The person is on their way: the popup closes, the side panel stays. */
  readonly leave: () => void;
  readonly saveFile: (name: string, content: Blob) => void;
  readonly openOptions: () => unknown;
  readonly openDesk: () => unknown;
  /** For the reports that are made here. */
  readonly maker: () => Maker;
}

/** What the sheet of a call needs of both. */
export type CallPorts = Pick<TabPorts, 'readTicket' | 'writeTicket'> &
  Pick<PagePorts, 'whereabouts' | 'readRegion' | 'writeRegion'>;
