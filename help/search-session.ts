import { lookUp, type Target } from '../rules/look-up.ts';
import { longestPasted } from '../rules/search/fold.ts';
import type { Search } from '../rules/search/full.ts';
import type { Language } from '../rules/words/language.ts';
import type { CodeNames } from '../rules/words/wording.ts';
import type { CaseFacts } from './case-facts.ts';
import type { SearchView } from './search-view.ts';
import type { FindingView } from './view.ts';
import { findingViews } from './view-of.ts';

/** What is known of the organisation for which something is looked up: it chooses the fixes, and their links. */
export type Organisation = Pick<CaseFacts, 'answers' | 'carriedOver'> & Pick<Required<CaseFacts>, 'settings'>;

/**
 * Looking something up, without its element: what was typed, what fits, what was chosen. Loads the search when it is
 * asked for, and makes its index again in another language.
 */
export class SearchSession {
  readonly #changed: () => void;
  readonly #organisation: () => Organisation;
  readonly #loadAbroad: () => Promise<readonly Language[]>;
  /** Languages in whose words the same is found; none until they are there. */
  #abroad: readonly Language[] = [];
  #state: SearchView['state'] = 'loading';
  #full: typeof import('../rules/search/full.ts') | undefined;
  #codeNames: CodeNames = {};
  #search: { readonly tag: string; readonly find: Search } | undefined;
  #query = '';
  #chosen: Target | undefined;

  /**
   * @param changed something else is to be shown
   * @param abroad brings further languages in whose words something can be looked for
   */
  constructor(
    changed: () => void,
    organisation: () => Organisation,
    abroad: () => Promise<readonly Language[]> = async () => [],
  ) {
    this.#changed = changed;
    this.#loadAbroad = abroad;
    this.#organisation = organisation;
  }

  /** Loads what the search needs. May be called again: after a failure it tries once more. */
  async start(): Promise<void> {
    if (this.#full) return;
    try {
      const [full, { entraCodes }] = await Promise.all([
        import('../rules/search/full.ts'),
        import('../rules/data/entra-codes.ts'),
      ]);
      this.#codeNames = entraCodes;
      this.#full = full;
      this.#state = 'ready';
    } catch {
      this.#state = 'failed';
    }
    this.#changed();
    if (this.#full) void this.#learnAbroad();
  }

  /** After the first answer: few people need it. */
  async #learnAbroad(): Promise<void> {
    this.#abroad = await this.#loadAbroad().catch(() => []);
    if (this.#abroad.length === 0) return;
    this.#search = undefined;
    this.#changed();
  }

  type(text: string): void {
    this.#query = text.slice(0, longestPasted);
    this.#chosen = undefined;
    this.#changed();
  }

  /** What came in an address: a code that is known is shown at once. @param language of what is looked through */
  async open(language: Language, text: string): Promise<void> {
    this.type(text);
    await this.start();
    const [first, ...others] = this.#hits(language);
    if (first?.exact && others.length === 0) this.choose(first);
  }

  async openRule(id: string): Promise<void> {
    await this.start();
    this.choose({ kind: 'rule', id });
  }

  /** What is not known here is not chosen: ids can come from an address. */
  choose({ kind, id }: Target): void {
    const { answers, carriedOver } = this.#organisation();
    if (lookUp({ kind, id }, answers, carriedOver).length === 0) return;
    this.#chosen = { kind, id };
    this.#changed();
  }

  back(): void {
    this.#chosen = undefined;
    this.#changed();
  }

  view(language: Language): SearchView {
    return {
      state: this.#state,
      query: this.#query,
      hits: this.#hits(language),
      ...(this.#chosen && { chosen: this.#findings(language, this.#chosen) }),
    };
  }

  #hits(language: Language): SearchView['hits'] {
    if (!this.#full || this.#query.trim() === '') return [];
    if (this.#search?.tag !== language.tag)
      this.#search = { tag: language.tag, find: this.#full.makeSearch(language, 'own', this.#abroad) };
    return this.#search.find(this.#query);
  }

  #findings(language: Language, target: Target): readonly FindingView[] {
    const { answers, carriedOver, settings } = this.#organisation();
    return findingViews(language, lookUp(target, answers, carriedOver), {
      codeNames: this.#codeNames,
      settings,
    });
  }
}
