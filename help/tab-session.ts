import type { ClockWanted } from '../browser/clock.ts';
import type { TabState } from '../browser/tab-state.ts';
import { links } from '../rules/data/links.ts';
import type { QuestionId } from '../rules/data/questions.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { follow, sameFacts } from '../rules/observation/trail.ts';
import type { Said } from '../rules/tried.ts';
import type { Language } from '../rules/words/language.ts';
import { noSettings } from '../settings/settings.ts';
import { HelpCase } from './case.ts';
import type { CaseFacts, Judge } from './case-facts.ts';
import { PageLook } from './page-look.ts';
import type { Stop, TabPorts } from './ports.ts';
import { type HelpView, type PageState, type Unreadable, unreadableReason } from './view.ts';

/** What is stored waits this long for the page's own word, which takes a millisecond or two: no answer that flips. */
const grace = 30;

/** The case of a tab while it is shown: what is stored of it, what its page says now, and where answers are kept. */
export class TabSession {
  readonly #ports: TabPorts;
  readonly #case: HelpCase;
  readonly #look: PageLook;
  #page: PageState = 'looking';
  #trail: readonly Observation[] = [];
  /** The observer's reply, as long as nothing newer is stored. */
  #reply: Observation | undefined;
  /** What is stored of the tab: what was read, or what came while that was read. */
  #tab: Promise<TabState | undefined> = Promise.resolve(undefined);
  #isReady = false;
  #saving = 0;
  /** Settings have changed meanwhile. */
  #unsettled = false;
  #ended = false;
  readonly #stops: (() => void)[] = [];

  /** @param changed something else is to be shown; not called before there is anything to show */
  constructor(ports: TabPorts, changed: () => void, judge?: Judge) {
    this.#ports = ports;
    this.#case = new HelpCase({
      changed: () => this.#isReady && changed(),
      loadCodeNames: ports.loadCodeNames,
      ...(judge && { judge }),
    });
    this.#look = new PageLook(ports, (page, reply) => this.#show(page, reply));
  }

  /** Shows what is stored as soon as it is read, and what the page shows now as soon as it answers. */
  async start(): Promise<void> {
    this.#tab = attempt(() => this.#ports.readTab());
    const looked = this.lookAgain();
    void this.#watch(() => this.#ports.watchTab((state) => this.#stored(state)));
    void this.#watch(() => this.#ports.watchSettings(() => void this.#settle()));
    const [settings = noSettings] = await Promise.all([
      attempt(() => this.#ports.readSettings()),
      Promise.race([looked, new Promise((resolve) => setTimeout(resolve, grace))]),
    ]);
    const tab = await this.#tab;
    this.#trail = tab?.observations ?? [];
    this.#isReady = true;
    const own = { ...tab?.answers, ...this.#case.ownAnswers };
    this.#case.settle(settings, own, { ...this.#shown(), tried: tab?.tried ?? [], clock: tab?.clock });
    await looked;
  }

  /** Another tab is shown in its place: nothing is watched any more. */
  end(): void {
    this.#ended = true;
    for (const stop of this.#stops) stop();
  }

  /** What is shown now; undefined until there is something to show. */
  view(language: Language): HelpView | undefined {
    return this.#isReady ? this.#case.view(language) : undefined;
  }

  /** What it has of the browser. */
  get ports(): TabPorts {
    return this.#ports;
  }

  /** What is known now, for a report or a message. */
  get facts(): Required<CaseFacts> {
    return this.#case.facts;
  }

  get isPrivate(): boolean {
    return this.#ports.isPrivate;
  }

  /** An answer counts at once; saving it comes after. */
  async answer(question: QuestionId, answer: string): Promise<void> {
    if (this.#case.answer(question, answer)) await this.#saveAnswers();
  }

  reopen(question: QuestionId): Promise<void> {
    this.#case.reopen(question);
    return this.#saveAnswers();
  }

  startOver(): Promise<void> {
    this.#case.startOver();
    return this.#saveAnswers();
  }

  /** That a fix solved it or did not. */
  say(outcome: Said): Promise<void> {
    this.#case.say(outcome);
    return this.#save(() => this.#ports.writeTried(outcome));
  }

  /** Starts the clock of the tab, or stops it; what is stored then is what is shown. */
  async setClock(clock: ClockWanted | undefined): Promise<void> {
    await attempt(() => this.#ports.writeClock(clock));
  }

  /** It is time: the tab goes where the sign-in begins, and the clock is done. */
  async tryAgain(): Promise<void> {
    // Both at once: the popup closes while they are on their way.
    const url = links['partner-home'].url;
    await Promise.all([attempt(() => this.#ports.goTo(url)), this.setClock(undefined)]);
  }

  /** The person's click lets the observer into this page, once. */
  async lookOnce(): Promise<void> {
    try {
      await this.#ports.inject();
    } catch {
      this.#show('refused');
      return;
    }
    await this.#look.look(async () => 'silent');
  }

  /** The page in the tab may be another one by now. */
  lookAgain(): Promise<void> {
    return this.#look.look(() => this.#whyUnread());
  }

  async #whyUnread(): Promise<Unreadable> {
    const { covered, isClosed, heldBack } = this.#ports;
    if (!covered && (await attempt(isClosed))) return 'closed';
    return (await attempt(heldBack)) ?? (covered ? 'reload' : 'not-covered');
  }

  async #watch(begin: () => Stop | Promise<Stop>): Promise<void> {
    const stop = await attempt(begin);
    if (stop && this.#ended) stop();
    else if (stop) this.#stops.push(stop);
  }

  /** @param reply of a page that was read */
  #show(page: PageState, reply?: Observation): void {
    this.#page = page;
    if (page === 'read') this.#reply = reply;
    this.#case.learn(this.#shown());
  }

  #stored(state: TabState): void {
    const before = this.#trail.at(-1);
    const newest = state.observations.at(-1);
    this.#tab = Promise.resolve(state);
    this.#trail = state.observations;
    if (newest && this.#reply && isNewer(newest, this.#reply, before)) this.#reply = undefined;
    // While an answer of ours is on its way the store still holds the one before.
    const news = { ...this.#shown(), clock: state.clock };
    if (this.#saving > 0) this.#case.learn(news);
    else {
      const own = { ...news, tried: state.tried ?? [] };
      this.#case.settle(this.#case.facts.settings, state.answers, own);
    }
  }

  /** Options, today's answers or the policy have changed; while an answer of ours is on its way it is that. */
  async #settle(): Promise<void> {
    this.#unsettled = this.#saving > 0;
    const settings = await attempt(() => this.#ports.readSettings());
    if (settings && this.#saving === 0) this.#case.settle(settings);
  }

  /** What was stored before is not shown as current on a page that cannot be read, nor on one that has not told it. */
  #shown(): Pick<CaseFacts, 'page' | 'observations'> {
    const page = this.#page;
    const isForeign = page === 'looking' && !this.#ports.covered;
    if (isForeign || unreadableReason(page)) return { page, observations: [] };
    return { page, observations: this.#reply ? follow(this.#trail, this.#reply) : this.#trail };
  }

  #saveAnswers(): Promise<void> {
    return this.#save(async () => {
      await attempt(() => this.#ports.writeAnswers(this.#case.lastingAnswers));
      // After the options: the background reads them for the badge.
      await this.#ports.writeTabAnswers(this.#case.ownAnswers);
    });
  }

  async #save(write: () => Promise<unknown>): Promise<void> {
    this.#saving++;
    await attempt(write);
    this.#saving--;
    if (this.#saving === 0 && this.#unsettled) await this.#settle();
  }
}

/** What was stored is newer than the reply by its time or, as clocks are set back, by being another one than before. */
function isNewer(stored: Observation, reply: Observation, before: Observation | undefined): boolean {
  if (Date.parse(stored.at) >= Date.parse(reply.at)) return true;
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
