import type { TabState } from '../browser/tab-state.ts';
import { isAnswer, tabAnswers } from '../rules/answers.ts';
import type { Answers, QuestionId } from '../rules/data/questions.ts';
import type { Observation, parseObservation } from '../rules/observation/observation.ts';
import { follow, sameFacts } from '../rules/observation/trail.ts';
import { type Said, type Tried, withTried } from '../rules/tried.ts';
import type { CodeNames } from '../rules/words/wording.ts';
import { answersOf, noSettings, offeredAnswers, type Settings } from '../settings/settings.ts';
import type { Known } from './report-in-making.ts';
import type { HelpView, PageState, Unreadable } from './view.ts';
import type { viewOf } from './view-of.ts';

/** How to stop watching, where that can be. */
type Stop = (() => void) | undefined;

/** What the popup needs from the browser, for one tab. Each may fail; the popup answers all the same. */
export interface Ports {
  readonly readTab: () => Promise<TabState>;
  readonly watchTab: (changed: (state: TabState) => void) => Stop;
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (changed: () => void) => Stop | Promise<Stop>;
  /** Keeps those that last. */
  readonly writeAnswers: (answers: Answers) => Promise<unknown>;
  readonly writeTabAnswers: (answers: Answers) => Promise<unknown>;
  /** Keeps for the tab what became of a fix. */
  readonly writeTried: (said: Said) => Promise<unknown>;
  /** Asks the observer of the tab; rejects where there is none. */
  readonly look: () => Promise<unknown>;
  /** Puts the observer into the tab; rejects where the browser does not let it. */
  readonly inject: () => Promise<unknown>;
  /** Brings the rules: half of what the popup loads, so they come after its frame and beside the stored state. */
  readonly loadRules: () => Promise<typeof viewOf>;
  /** Brings the official names of codes, wanted only where a code has no rule of its own. */
  readonly loadCodeNames: () => Promise<CodeNames>;
  /** Brings what checks an observation. */
  readonly loadParser: () => Promise<typeof parseObservation>;
  /** Whether the tab shows a page on which the observer should be. */
  readonly covered: boolean;
}

/** A page that is busy answers late; one that is stuck never does. Milliseconds. */
const patience = 2000;
/** What is stored waits this long for the page's own word, which takes a millisecond or two: no answer that flips. */
const grace = 30;

/** One opening of the popup: what is known, and the view of it after every change. */
export class Session {
  readonly #ports: Ports;
  readonly #show: (view: HelpView) => void;
  #page: PageState = 'looking';
  #trail: readonly Observation[] = [];
  /** The observer's reply, as long as nothing newer is stored. */
  #seen: Observation | undefined;
  #settings: Settings = noSettings;
  #answers: Answers = {};
  #tried: readonly Tried[] = [];
  /** Absent until there is something to show. */
  #viewOf: typeof viewOf | undefined;
  /** What is stored of the tab: what was read, or what came while that was read. */
  #tab: Promise<TabState | undefined> = Promise.resolve(undefined);
  #saving = 0;
  #looks = 0;
  #ended = false;
  readonly #stops: (() => void)[] = [];
  #names: CodeNames | undefined;

  constructor(ports: Ports, show: (view: HelpView) => void) {
    this.#ports = ports;
    this.#show = show;
  }

  /** Shows what is stored as soon as it is read, and what the page shows now as soon as it answers. */
  async start(): Promise<void> {
    this.#tab = attempt(() => this.#ports.readTab());
    const looked = this.#look(this.#unread());
    void this.#watch(() => this.#ports.watchTab((state) => this.#stored(state)));
    void this.#watch(() => this.#ports.watchSettings(() => void this.#settle()));
    const [judge, settings] = await Promise.all([
      this.#ports.loadRules(),
      attempt(() => this.#ports.readSettings()),
      Promise.race([looked, new Promise((resolve) => setTimeout(resolve, grace))]),
    ]);
    const tab = await this.#tab;
    this.#trail = tab?.observations ?? [];
    this.#settings = settings ?? noSettings;
    this.#answers = { ...answersOf(this.#settings), ...tab?.answers, ...this.#answers };
    this.#tried = tab?.tried ?? [];
    this.#viewOf = judge;
    this.#render();
    await looked;
  }

  /** Another tab is shown in its place: nothing is watched any more. */
  end(): void {
    this.#ended = true;
    for (const stop of this.#stops) stop();
  }

  async #watch(begin: () => Stop | Promise<Stop>): Promise<void> {
    const stop = await attempt(begin);
    if (stop && this.#ended) stop();
    else if (stop) this.#stops.push(stop);
  }

  /** An answer counts at once; saving it comes after. */
  answer(question: QuestionId, answer: string): Promise<void> {
    if (!isAnswer(question, answer)) return Promise.resolve();
    return this.#change({ ...this.#answers, [question]: answer });
  }

  /** Forgets one answer, so that its question is asked again. */
  reopen(question: QuestionId): Promise<void> {
    const { [question]: _, ...others } = this.#answers;
    return this.#change(others);
  }

  /** Forgets what brought the person here; what is true of their organisation stays. */
  startOver(): Promise<void> {
    return this.#change(this.#lasting());
  }

  /** That a fix solved it or did not; the next view shows what is left to try. */
  async say(said: Said): Promise<void> {
    this.#tried = withTried(this.#tried, said);
    this.#render();
    this.#saving++;
    await attempt(() => this.#ports.writeTried(said));
    this.#saving--;
  }

  /** After the language was changed. */
  sayAgain(): void {
    this.#render();
  }

  /** Whom to write to, and what else the person and their organisation have set. */
  settings(): Settings {
    return this.#settings;
  }

  /** What is shown now, for a report of it. */
  known(): Known {
    return { observations: this.#current(), answers: this.#answers, tried: this.#tried };
  }

  /** The person's click lets the observer into this page, once. */
  async lookOnce(): Promise<void> {
    try {
      await this.#ports.inject();
    } catch {
      this.#page = 'refused';
      this.#render();
      return;
    }
    await this.#look('silent');
  }

  /** The page in the tab may be another one by now. */
  lookAgain(): Promise<void> {
    return this.#look(this.#unread());
  }

  async #look(otherwise: Unreadable): Promise<void> {
    const look = ++this.#looks;
    const late = setTimeout(() => this.#looked(look, 'silent'), patience);
    try {
      const reply = await this.#read(await this.#ports.look());
      if (look === this.#looks) this.#seen = reply;
      this.#looked(look, 'read');
    } catch {
      this.#looked(look, otherwise);
    } finally {
      clearTimeout(late);
    }
  }

  /**
   * @returns nothing where the observer has nothing to say
   * @throws where the reply is not an observation
   */
  async #read(reply: unknown): Promise<Observation | undefined> {
    if (reply === undefined || reply === null) return undefined;
    const observation = (await this.#ports.loadParser())(reply);
    if ('problem' in observation) throw new Error('the reply is not an observation');
    return observation;
  }

  #unread(): Unreadable {
    return this.#ports.covered ? 'reload' : 'not-covered';
  }

  /** What an earlier look brings after a later one has begun is not news. */
  #looked(look: number, page: PageState): void {
    if (look !== this.#looks) return;
    this.#page = page;
    this.#render();
  }

  #stored(state: TabState): void {
    const before = this.#trail.at(-1);
    const newest = state.observations.at(-1);
    this.#tab = Promise.resolve(state);
    this.#trail = state.observations;
    if (newest && this.#seen && isNewer(newest, this.#seen, before)) this.#seen = undefined;
    // While an answer of ours is on its way the store still holds the one before.
    if (this.#saving === 0) {
      this.#answers = { ...this.#lasting(), ...state.answers };
      this.#tried = state.tried ?? [];
    }
    this.#render();
  }

  /** Options or policy have changed; while an answer of ours is on its way it is that what has changed. */
  async #settle(): Promise<void> {
    const settings = await attempt(() => this.#ports.readSettings());
    if (!settings || this.#saving > 0) return;
    this.#settings = settings;
    this.#answers = { ...this.#ofTab(), ...answersOf(settings) };
    this.#render();
  }

  /** One of several programs is an answer for the tab alone. */
  #ofTab(): Answers {
    const { program } = this.#answers;
    const several = program && offeredAnswers(this.#settings).program;
    return { ...tabAnswers(this.#answers), ...(several && { program }) };
  }

  #lasting(): Answers {
    const ofTab = this.#ofTab();
    return Object.fromEntries(Object.entries(this.#answers).filter(([id]) => !(id in ofTab)));
  }

  async #change(answers: Answers): Promise<void> {
    this.#answers = answers;
    this.#render();
    this.#saving++;
    await attempt(() => this.#ports.writeAnswers(this.#lasting()));
    // After the options: the background reads them for the badge.
    await attempt(() => this.#ports.writeTabAnswers(this.#ofTab()));
    this.#saving--;
  }

  #render(): void {
    if (!this.#viewOf) return;
    const view = this.#viewOf(this.#page, this.#current(), this.#answers, this.#names, this.#settings);
    this.#show({ ...view, tried: this.#tried });
    if (!this.#names && view.findings.some(({ rule }) => rule === 'code-without-own-rule'))
      void this.#nameCodes();
  }

  async #nameCodes(): Promise<void> {
    this.#names = {};
    this.#names = (await attempt(() => this.#ports.loadCodeNames())) ?? {};
    this.#render();
  }

  /** What was stored before is not shown as current on a page that cannot be read. */
  #current(): readonly Observation[] {
    if (this.#page !== 'read' && this.#page !== 'looking') return [];
    return this.#seen ? follow(this.#trail, this.#seen) : this.#trail;
  }
}

/** What was stored is newer than what was seen by its time or, as clocks are set back, by being another one than before. */
function isNewer(stored: Observation, seen: Observation, before: Observation | undefined): boolean {
  if (Date.parse(stored.at) >= Date.parse(seen.at)) return true;
  return before !== undefined && !sameFacts(stored, before);
}

/** Storage and messages may fail at any time; what is on the screen does not depend on them. */
async function attempt<T>(action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}
