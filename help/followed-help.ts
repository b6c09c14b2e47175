import { sayPanel } from '../components/panel/texts.ts';
import type { Answers } from '../rules/data/questions.ts';
import type { Observation } from '../rules/observation/observation.ts';
import type { Afterwards } from './step-ticks.ts';
import type { HelpView, PageState } from './view.ts';
import type { viewOf } from './view-of.ts';

type Judge = typeof viewOf;
type Trail = readonly Observation[];

/** What was shown last, as it has to be judged again for every view (the language may have changed). */
interface Shown {
  readonly trail: Trail;
  readonly answers: Answers;
}

/**
 * A page that has just come is judged for good only after the observer's last look (watch.ts, 2500 ms): an error can
 * still be on its way. Milliseconds.
 */
const calmFor = 3000;

/**
 * The findings that the panel has shown for a tab. They stay while the person follows the steps on other pages, until
 * a page has findings of its own or the person puts them away.
 */
export class KeptHelp {
  /** The tab whose page was judged: the ticks are kept there. */
  readonly tabId: number;
  readonly #again: () => void;
  readonly #elsewhere: boolean;
  #shown: Shown | undefined;
  /** The page that is being waited for, and whether it has come to rest. */
  #page: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #calm = false;

  /**
   * @param again is called when a view would now say more
   * @param from the help of the tab in which a link of these steps was followed
   */
  constructor(tabId: number, again: () => void, from?: KeptHelp) {
    this.tabId = from?.tabId ?? tabId;
    this.#again = again;
    this.#elsewhere = from !== undefined;
    if (from) this.#shown = from.#shown;
  }

  /** There is something to go on with in another tab. */
  get holds(): boolean {
    return this.#shown !== undefined;
  }

  /** The person is done with it. */
  forget(): void {
    this.#shown = undefined;
  }

  /** Judges as `judge` does, and adds what is kept. */
  keeping(judge: Judge): Judge {
    return (page, observations, answers, ...rest) => {
      const view = inPanel(judge(page, observations, answers, ...rest));
      if (hasOwn(view)) {
        // What another application's page shows is not followed through Partner Center.
        if (page === 'read') this.#shown = view.elsewhere ? undefined : { trail: observations, answers };
        this.#leaveCalm();
        return view;
      }
      const shown = this.#shown;
      if (!shown) return view;
      const afterwards = this.#afterwards(page, observations.at(-1), shown.trail.at(-1));
      return {
        ...inPanel(judge(page, shown.trail, shown.answers, ...rest)),
        open: [], // what is asked is about the page that is there
        answered: [],
        ...(afterwards && { afterwards }),
      };
    };
  }

  #afterwards(page: PageState, now?: Observation, then?: Observation): Afterwards | undefined {
    if (page === 'looking') return undefined;
    if (page !== 'read' || !now || !then) {
      this.#leaveCalm();
      return words('unread');
    }
    if (!this.#isCalm(`${now.host}${now.path} ${now.page}`)) return undefined;
    return words(!this.#elsewhere && showsItIsGone(now, then) ? 'gone' : 'left');
  }

  #isCalm(page: string): boolean {
    if (this.#page === page) return this.#calm;
    this.#leaveCalm();
    this.#page = page;
    this.#waiting = setTimeout(() => {
      this.#calm = true;
      this.#again();
    }, calmFor);
    return false;
  }

  #leaveCalm(): void {
    clearTimeout(this.#waiting);
    this.#page = undefined;
    this.#calm = false;
  }
}

/** The browser lets only a click on the icon give access to a page: a button in the panel would not help. */
function inPanel(view: HelpView): HelpView {
  return view.page === 'not-covered' || view.page === 'refused' ? { ...view, page: 'ask-icon' } : view;
}

/** Findings that the page itself shows; answers alone say nothing of it. */
function hasOwn({ findings }: HelpView): boolean {
  return findings.some(({ evidence }) => evidence.some(({ kind }) => kind !== 'answer'));
}

/**
 * A failed sign-in is over once Partner Center's own pages are there, a failure of one of these pages once the same
 * page is there without it. Any other page says nothing of either.
 */
function showsItIsGone(now: Observation, then: Observation): boolean {
  if (now.page !== 'partner-center' || now.partnerCenter.is !== 'yes') return false;
  const samePage = now.host === then.host && now.path === then.path;
  const wasSignIn = !then.page.startsWith('partner-center');
  return samePage || (wasSignIn && now.path.startsWith('/dashboard'));
}

function words(standing: Afterwards['standing']): Afterwards {
  return { standing, title: sayPanel(`${standing}Title`), says: sayPanel(`${standing}Says`) };
}
