import type { ChoiceField, TextField } from './fields.ts';

/** What the elements of the options page tell it; part of the events of shared/typed-events.ts. */
export interface OptionsEvents {
  readonly 'set-program': { readonly program: string; readonly on: boolean };
  /** An empty answer is none. */
  readonly 'set-choice': { readonly field: ChoiceField; readonly answer: string };
  readonly 'set-text': { readonly field: TextField; readonly text: string };
  readonly 'add-contact': undefined;
  readonly 'remove-contact': { readonly key: number };
  readonly 'set-contact': { readonly key: number; readonly who: string };
  readonly 'open-by-itself': { readonly on: boolean };
  readonly 'is-admin': { readonly on: boolean };
  readonly 'export-options': undefined;
  readonly 'import-options': { readonly file: File };
  readonly 'forget-outcomes': undefined;
  readonly 'delete-everything': undefined;
}
