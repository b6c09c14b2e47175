import { english, type Language } from '../rules/words/language.ts';
import { noSettings } from '../settings/settings.ts';
import type { Judge } from './case-facts.ts';
import type { JoinedActs } from './join-acts.ts';
import type { JoinedSearch } from './join-search.ts';
import type { PagePorts, TabPorts } from './ports.ts';
import type { HelpScreen } from './screen.ts';
import { TabSession } from './tab-session.ts';
import type { Wanted } from './wanted.ts';

/** Joined to the screen when it is first wanted, which few openings of the popup come to: loaded only then. */
interface Joined {
  /** After the language was changed. */
  sayAgain(): void;
}

/** What the popup and the side panel do alike: a screen joined to the session of a tab, in the language in use. */
export class HelpPage {
  readonly #screen: HelpScreen;
  readonly #ports: PagePorts;
  readonly #joined = new Map<string, Joined>();
  #session: TabSession | undefined;
  #search: JoinedSearch | 'comes' | undefined;
  #typed = '';
  /** Undefined until it is known: nothing is said before. */
  #language: Language | undefined;
  readonly #spoken: Promise<void>;

  constructor(screen: HelpScreen, ports: PagePorts) {
    this.#screen = screen;
    this.#ports = ports;
    this.#spoken = this.#speak();
    ports.watchLanguage(() => void this.#sayAgain());
    screen.on('choose-language', ({ language }) => void ports.chooseLanguage(language));
    screen.on('open-options', () => void ports.openOptions());
    screen.on('open-desk', () => void ports.openDesk());
    screen.on('answer', ({ question, answer }) => void this.#session?.answer(question, answer));
    screen.on('change-answer', ({ question }) => void this.#session?.reopen(question));
    screen.on('start-over', () => void this.#session?.startOver());
    screen.on('look-once', () => void this.#session?.lookOnce());
    screen.on('tried', (outcome) => void this.#session?.say(outcome));
    screen.on('write-request', (wanted) => void this.#writeRequest(wanted));
    screen.on('show-call', (wanted) => void this.#prepareCall(wanted));
    screen.on(
      'open-private',
      (wanted) => void this.#act((acts, session) => acts.openPrivate(wanted, session)),
    );
    screen.on('try-again', () => void this.#act((acts, session) => acts.tryAgain(session)));
    screen.on('save-calendar', (entry) => void this.#act((acts) => acts.saveCalendar(entry)));
    screen.on('start-clock', (clock) => void this.#session?.setClock(clock));
    screen.on('stop-clock', () => void this.#session?.setClock(undefined));
    screen.on('make-report', () => void this.#makeReport());
    screen.on('open-search', (wanted) => void this.#openSearch(wanted?.text));
  }

  /**
   * Shows the tab of these ports from now on; what comes of the one before is no longer heard.
   *
   * @returns once its page has been asked, and what it said is the view
   */
  async show(ports: TabPorts, judge?: Judge): Promise<void> {
    const session = new TabSession(
      ports,
      () => {
        if (session === this.#session) this.drawAgain();
      },
      judge,
    );
    this.#session?.end();
    this.#session = session;
    await Promise.all([session.start(), this.#spoken]);
    this.#screen.languages = await this.#ports.languagesToChoose();
  }

  /** The page in the tab may be another one by now. */
  lookAgain(): void {
    void this.#session?.lookAgain();
  }

  /** Something else is known, or is to be said in other words. */
  drawAgain(): void {
    const view = this.#language && this.#session?.view(this.#language);
    if (view) this.#screen.view = view;
  }

  async #speak(): Promise<void> {
    this.#language = await this.#ports.languageInUse();
    this.#screen.speak(this.#language);
    this.drawAgain();
  }

  /** The language was changed, here or on another page. */
  async #sayAgain(): Promise<void> {
    await this.#speak();
    this.#screen.languages = await this.#ports.languagesToChoose();
    for (const joined of this.#joined.values()) joined.sayAgain();
  }

  async #writeRequest(wanted: Wanted): Promise<void> {
    const { JoinedRequest } = await import('./join-request.ts');
    const request = this.#join('request', () => new JoinedRequest(this.#screen, this.#inUse));
    if (this.#session) await request.begin(this.#session.facts, wanted, this.#ports);
  }

  async #act(what: (acts: JoinedActs, session: TabSession) => unknown): Promise<void> {
    const { JoinedActs } = await import('./join-acts.ts');
    const acts = this.#join('acts', () => new JoinedActs(this.#screen, this.#inUse, this.#ports));
    if (this.#session) await what(acts, this.#session);
  }

  async #prepareCall(wanted: Wanted): Promise<void> {
    const { JoinedCall } = await import('./join-call.ts');
    const call = this.#join('call', () => new JoinedCall(this.#screen, this.#inUse));
    const session = this.#session;
    if (session) await call.begin(session.facts, wanted, { ...this.#ports, ...session.ports });
  }

  async #makeReport(): Promise<void> {
    const { JoinedReport } = await import('./join-report.ts');
    const report = this.#join('report', () => new JoinedReport(this.#screen, this.#inUse));
    if (this.#session) report.begin(this.#session.facts, this.#ports.maker());
  }

  /**
   * What is typed comes letter by letter, and the first brings the search: those that come meanwhile are not lost, and
   * once it is there each counts at once, as the next may go into its own field already.
   *
   * @param text all that was typed so far
   */
  async #openSearch(text = ''): Promise<void> {
    this.#typed = text;
    if (this.#search === 'comes') return;
    if (!this.#search) {
      this.#search = 'comes';
      this.#search = await this.#bringSearch().catch(() => undefined);
    }
    await this.#search?.open(this.#typed);
  }

  async #bringSearch(): Promise<JoinedSearch> {
    const { JoinedSearch } = await import('./join-search.ts');
    const organisation = () => this.#session?.facts ?? { answers: {}, settings: noSettings };
    const inSituation = (id: string) => void this.#session?.answer('situation', id);
    const make = () =>
      new JoinedSearch(this.#screen, this.#inUse, organisation, inSituation, () => this.#abroad());
    return this.#join('search', make);
  }

  /** Every language that there are words of. */
  async #abroad(): Promise<readonly Language[]> {
    const all = await this.#ports.knownLanguages();
    return Promise.all(all.map(({ language }) => this.#ports.loadLanguage(language)));
  }

  readonly #inUse = (): Language => this.#language ?? english;

  #join<J extends Joined>(name: string, make: () => J): J {
    const joined = (this.#joined.get(name) as J | undefined) ?? make();
    this.#joined.set(name, joined);
    return joined;
  }
}
