import type { Language } from '../rules/words/language.ts';
import type { CallDraft } from './call-draft.ts';
import type { HelpEvents } from './events.ts';
import type { ReportDraft } from './report-draft.ts';
import type { RequestDraft } from './request-draft.ts';
import type { SearchView } from './search-view.ts';
import type { HelpView, LanguagesView, PrivateRefused } from './view.ts';

/** What popup and side panel show themselves on, <help-app>: properties in, events out. */
export interface HelpScreen {
  /** Undefined while the page is looked at. */
  view: HelpView | undefined;
  /** A report that is being made, shown instead. */
  draft: ReportDraft | undefined;
  /** Something that is being looked up, shown instead. */
  search: SearchView | undefined;
  /** A message that is being written, shown in the place of the card. */
  request: RequestDraft | undefined;
  /** A call that is being prepared, shown in the place of the card. */
  call: CallDraft | undefined;
  /** Why no private window was opened; undefined while none was refused. */
  privateRefused: PrivateRefused | undefined;
  /** To choose from; undefined where there is no choice. */
  languages: LanguagesView | undefined;
  /** Says everything in this language from now on. Before the first there is nothing to be seen of it. */
  speak(language: Language): void;
  /** Calls back whenever the person does this. */
  on<Name extends keyof HelpEvents>(name: Name, react: (detail: HelpEvents[Name]) => void): void;
}
