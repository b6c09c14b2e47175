import { language } from '../components/shared/language.ts';
import type { Answers } from '../rules/data/questions.ts';
import { lookUp, type Target } from '../rules/look-up.ts';
import { longestQuery } from '../rules/search/fold.ts';
import type { Search } from '../rules/search/full.ts';
import type { CodeNames } from '../rules/words/wording.ts';
import type { Settings } from '../settings/settings.ts';
import type { SearchView } from './search-view.ts';
import type { FindingView } from './view.ts';
import { findingViews } from './view-of.ts';

/** What is known of the organisation for which something is looked up. */
export interface Organisation {
  readonly answers: Answers;
  readonly settings: Settings;
}

/**
 * Looking something up, without its element: what was typed, what fits, what was chosen. Loads the search when it is
 * asked for, and makes its index again in another language.
 */
export class SearchPart {
  readonly #changed: (view: SearchView) => void;
  readonly #known: () => Organisation;
  #state: SearchView['state'] = 'loading';
  #full: typeof import('../rules/search/full.ts') | undefined;
  #names: CodeNames = {};
  #search: { readonly tag: string; readonly find: Search } | undefined;
  #query = '';
  #chosen: Target | undefined;

  /** @param known it chooses the fixes of what is looked up, and their links */
  constructor(changed: (view: SearchView) => void, known: () => Organisation) {
    this.#changed = changed;
    this.#known = known;
  }

  /** Loads what the search needs. May be called again: after a failure it tries once more. */
  async start(): Promise<void> {
    if (this.#full) return;
    try {
      const [full, { entraCodes }] = await Promise.all([
        import('../rules/search/full.ts'),
        import('../rules/data/entra-codes.ts'),
      ]);
      this.#names = entraCodes;
      this.#full = full;
      this.#state = 'ready';
    } catch {
      this.#state = 'failed';
    }
    this.#changed(this.view());
  }

  type(text: string): void {
    this.#query = text.slice(0, longestQuery);
    this.#chosen = undefined;
    this.#changed(this.view());
  }

  /** What came in an address: a code that is known is shown at once. */
  async open(text: string): Promise<void> {
    this.type(text);
    await this.start();
    const [first, ...others] = this.#hits();
    if (first?.exact && others.length === 0) this.choose(first);
  }

  async openRule(id: string): Promise<void> {
    await this.start();
    this.choose({ kind: 'rule', id });
  }

  /** What is not known here is not chosen: ids can come from an address. */
  choose({ kind, id }: Target): void {
    if (lookUp({ kind, id }, this.#known().answers).length === 0) return;
    this.#chosen = { kind, id };
    this.#changed(this.view());
  }

  back(): void {
    this.#chosen = undefined;
    this.#changed(this.view());
  }

  /** After the language was changed. */
  sayAgain(): void {
    this.#changed(this.view());
  }

  view(): SearchView {
    return {
      state: this.#state,
      query: this.#query,
      hits: this.#hits(),
      ...(this.#chosen && { chosen: this.#findings(this.#chosen) }),
    };
  }

  #hits(): SearchView['hits'] {
    if (!this.#full || this.#query.trim() === '') return [];
    if (this.#search?.tag !== language().tag)
      this.#search = { tag: language().tag, find: this.#full.makeSearch(language()) };
    return this.#search.find(this.#query);
  }

  #findings(target: Target): readonly FindingView[] {
    const { answers, settings } = this.#known();
    return findingViews(lookUp(target, answers), this.#names, settings);
  }
}
