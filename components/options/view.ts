import type { LanguagesView } from '../../help/view.ts';
import type { Message } from '../../rules/words/language.ts';
import type { ContactId } from '../../settings/contacts.ts';
import type { ActionOutcome } from '../shared/action-message.ts';
import type { ChoiceField, ContactPart, OwnText } from './fields.ts';

/** All that the options page shows. Made in entrypoints/options/view.ts after every change. */
export interface OptionsView {
  readonly programs: { readonly chosen: readonly string[]; readonly byPolicy: boolean };
  readonly choices: Readonly<Record<ChoiceField, FieldView>>;
  readonly texts: Readonly<Record<OwnText, FieldView>>;
  /** The person's own, and those that the organisation has named. */
  readonly contacts: readonly ContactView[];
  readonly policyContacts: readonly PolicyContact[];
  readonly isAdmin: SwitchView;
  readonly openByItself: SwitchView;
  readonly languages: LanguagesView;
  readonly languageByPolicy: string | undefined;
  readonly policy: PolicyView;
  readonly outcomes: OutcomesView;
  /** What became of the last change. */
  readonly saved: 'saved' | 'savedExcept' | 'notSaved' | undefined;
  /** The outcome of the last action. */
  readonly message: ActionOutcome | undefined;
}

export interface SwitchView {
  readonly on: boolean;
  readonly byPolicy: boolean;
}

export interface FieldView {
  readonly value: string;
  readonly byPolicy: boolean;
  /** Why it is not saved. */
  readonly problem?: Message;
}

export interface ContactView {
  /** The same as long as the page is open. */
  readonly key: number;
  readonly who: ContactId;
  readonly parts: Readonly<Record<ContactPart, FieldView>>;
  /** The organisation has named somebody else. */
  readonly overruled: boolean;
  /** Why none of it is saved. */
  readonly problem?: Message;
}

export interface PolicyContact {
  readonly who: ContactId;
  /** Name, mail and phone. */
  readonly lines: readonly string[];
}

/** What people said of the fixes they tried in this browser. */
export interface OutcomesView {
  /** What solved it most often first. */
  readonly shown: readonly OutcomeView[];
  /** How many more there are. */
  readonly more: number;
}

export interface OutcomeView {
  /** `rule/fix`. */
  readonly id: string;
  /** Their titles; absent where this version does not know them. */
  readonly fix?: string;
  readonly rule?: string;
  readonly solved: number;
  readonly notSolved: number;
}

export interface PolicyView {
  /** What is set, by its name on this page. */
  readonly set: readonly Message[];
  /** Absent where nothing is said of links. */
  readonly linkHosts?: readonly string[] | 'all';
  readonly articles: readonly { readonly about: string; readonly url: string }[];
  readonly silenced: readonly string[];
  readonly ignored: readonly { readonly field: string; readonly problem: Message }[];
}
