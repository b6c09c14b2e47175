import { isTold } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { outcomeOf } from '../rules/tried.ts';
import type { Language } from '../rules/words/language.ts';
import type { CaseFacts, Judge } from './case-facts.ts';
import { showsItIsGone } from './is-gone.ts';
import { sayHelp } from './texts.ts';
import type { Afterwards, HelpView } from './view.ts';
import { viewOf } from './view-of.ts';

/** What was shown last, as it has to be judged again for every view (the language may have changed). */
type Followed = Pick<CaseFacts, 'observations' | 'answers'>;

/**
 * A page that has just come is judged for good only after the observer's last look (watch.ts, 2500 ms): an error can
 * still be on its way. Milliseconds.
 */
const calmFor = 3000;

/**
 * The findings that the panel has shown for a tab. They stay while the person follows the steps on other pages, until
 * a page has findings of its own or the person puts them away.
 */
export class FollowedHelp {
  /** The tab whose page was judged: the ticks are kept there. */
  readonly tabId: number;
  readonly #again: () => void;
  readonly #isOtherTab: boolean;
  #followed: Followed | undefined;
  /** The page that is being waited for, and whether it has come to rest. */
  #page: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #calm = false;

  /**
   * @param again is called when a view would now say more
   * @param from the help of the tab in which a link of these steps was followed
   */
  constructor(tabId: number, again: () => void, from?: FollowedHelp) {
    this.tabId = from?.tabId ?? tabId;
    this.#again = again;
    this.#isOtherTab = from !== undefined;
    if (from) this.#followed = from.#followed;
  }

  /** There is something to go on with in another tab. */
  get hasFindings(): boolean {
    return this.#followed !== undefined;
  }

  /** The person is done with it. */
  forget(): void {
    this.#followed = undefined;
  }

  /** What is shown of a case, as `viewOf` makes it, with the findings that are followed. */
  readonly judge: Judge = (language, facts) => {
    const view = inPanel(viewOf(language, facts));
    if (hasOwn(view)) {
      // What another application's page shows is not followed through Partner Center.
      if (facts.page === 'read') this.#followed = view.elsewhere ? undefined : facts;
      this.#leaveCalm();
      return view;
    }
    if (!this.#followed) return view;
    const { observations, answers } = this.#followed;
    const afterwards = this.#afterwards(language, facts, observations.at(-1));
    const followed = inPanel(viewOf(language, { ...facts, observations, answers }));
    return {
      ...withoutQuestions(followed),
      ...(afterwards && { afterwards: withWays(afterwards, followed) }),
    };
  };

  #afterwards(
    language: Language,
    { page, observations }: CaseFacts,
    then?: Observation,
  ): Afterwards | undefined {
    if (page === 'looking') return undefined;
    const now = observations.at(-1);
    if (page !== 'read' || !now || !then) {
      this.#leaveCalm();
      return afterwardsWords(language, 'unread');
    }
    if (!this.#isCalm(`${now.host}${now.path} ${now.page}`)) return undefined;
    return afterwardsWords(language, !this.#isOtherTab && showsItIsGone(now, then) ? 'gone' : 'left');
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

/** What is asked is about the page that is there. */
export function withoutQuestions({ asking: _, ...view }: HelpView): HelpView {
  return { ...view, open: [], answered: [], asks: false };
}

const mostWays = 3;

/** Once it is over: what was tried may have helped, and otherwise the ways that come first. */
export function withWays(afterwards: Afterwards, { findings: [first], tried = [] }: HelpView): Afterwards {
  if (afterwards.standing !== 'gone' || !first) return afterwards;
  const { rule, words } = first;
  const said = (fix: string) => outcomeOf(tried, rule, fix);
  const known = words.fixes.filter(({ id }) => said(id) !== undefined);
  const others = words.fixes.filter(({ id }) => said(id) === undefined);
  const ways = [...known, ...others].slice(0, Math.max(mostWays, known.length));
  return {
    ...afterwards,
    ways: ways.map(({ id, title }) => ({ rule, fix: id, title, solved: said(id) === true })),
  };
}

/** The browser lets only a click on the icon give access to a page: a button in the panel would not help. */
function inPanel(view: HelpView): HelpView {
  return view.page === 'not-covered' || view.page === 'refused' ? { ...view, page: 'ask-icon' } : view;
}

/** Findings that the page itself shows; answers alone say nothing of it. */
export function hasOwn({ findings }: HelpView): boolean {
  return findings.some((finding) => finding.evidence.length > 0 && !isTold(finding));
}

/** The words for how a page stands to the findings that are followed. */
export function afterwardsWords(language: Language, standing: Afterwards['standing']): Afterwards {
  const title = sayHelp(language, `${standing}Title`);
  return { standing, title, says: sayHelp(language, `${standing}Says`) };
}
