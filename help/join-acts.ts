import { links } from '../rules/data/links.ts';
import type { Language } from '../rules/words/language.ts';
import { ruleTitle } from '../rules/words/wording.ts';
import { allowsLink } from '../settings/settings.ts';
import { calendarFile } from './calendar.ts';
import type { ActEvents } from './events.ts';
import type { PagePorts } from './ports.ts';
import type { HelpScreen } from './screen.ts';
import type { TabSession } from './tab-session.ts';
import { sayHelp } from './texts.ts';

type Ports = Pick<PagePorts, 'openPrivate' | 'saveFile' | 'leave'>;

const home = links['partner-home'].url;

/** What the person in front does first, joined to the browser: a private window, a clock. Loaded when one is wanted. */
export class JoinedActs {
  readonly #screen: HelpScreen;
  readonly #language: () => Language;
  readonly #ports: Ports;

  constructor(screen: HelpScreen, language: () => Language, ports: Ports) {
    this.#screen = screen;
    this.#language = language;
    this.#ports = ports;
  }

  /** Whatever the language is, the same is to be done. */
  sayAgain(): void {}

  /** All private windows share one session: from one of them there is no other. */
  async openPrivate({ url = home }: ActEvents['open-private'], session: TabSession): Promise<void> {
    this.#screen.privateRefused = undefined;
    if (!isOurs(url) || !allowsLink(session.facts.settings, url)) return;
    if (session.isPrivate) {
      this.#screen.privateRefused = 'already';
      return;
    }
    try {
      await this.#ports.openPrivate(url);
    } catch {
      this.#screen.privateRefused = 'refused';
    }
  }

  async tryAgain(session: TabSession): Promise<void> {
    await session.tryAgain();
    this.#ports.leave();
  }

  saveCalendar({ rule, fix, at }: ActEvents['save-calendar']): void {
    const language = this.#language();
    const entry = {
      id: `${rule}-${fix}-${at}`,
      at,
      title: sayHelp(language, 'calendarTitle'),
      says: `${ruleTitle(language, rule)}\n${home}`,
      url: home,
    };
    const content = new Blob([calendarFile(entry, Date.now())], { type: 'text/calendar;charset=utf-8' });
    this.#ports.saveFile('try-again.ics', content);
  }
}

/** Whether an address is one of our table; only the number of a code is filled in there. */
export function isOurs(url: string): boolean {
  return Object.values(links).some((link) => {
    const [before = '', after] = link.url.split('{number}');
    if (after === undefined) return url === before;
    return url.startsWith(before) && /^\d{0,8}$/.test(url.slice(before.length, url.length - after.length));
  });
}
