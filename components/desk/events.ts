/** The views of the help desk page; each is the hash of its address. */
export const deskViews = ['report', 'search', 'list', 'compare', 'summary', 'examples'] as const;
export type DeskViewName = (typeof deskViews)[number];

/** What the elements of the help desk page tell it; they stand beside the others in shared/typed-events.ts. */
export interface DeskEvents {
  readonly 'open-text': { readonly text: string };
  /** One file is shown, several are imported. */
  readonly 'open-files': { readonly files: readonly File[] };
  /** Another case of what is open, by its place. */
  readonly 'open-case': { readonly index: number };
  readonly 'import-files': { readonly files: readonly File[] };
  readonly 'stop-import': undefined;
  readonly 'close-import': undefined;
  readonly 'stop-reading': undefined;
  readonly 'open-entry': { readonly id: string };
  readonly 'open-example': { readonly rule: string };
  readonly 'restore-answers': undefined;
  readonly 'reply-in': { readonly language: string };
  readonly 'save-case': { readonly what: string };
  readonly 'search-list': { readonly text: string };
  readonly 'turn-page': { readonly page: number };
  readonly tick: { readonly id: string; readonly on: boolean };
  readonly compare: undefined;
  readonly 'delete-entry': { readonly id: string };
  readonly 'delete-all': undefined;
  readonly undo: undefined;
  readonly 'close-message': undefined;
  readonly 'export-all': undefined;
  readonly 'export-summary': undefined;
}
