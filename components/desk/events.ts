import type { TextOf } from './reply-view.ts';
import type { ListView, TicketView } from './ticket-view.ts';

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
  readonly 'reply-to': { readonly name: string };
  /** One of the ways goes into the reply, or not. */
  readonly 'reply-way': { readonly fix: string; readonly on: boolean };
  /** Another addressee of the message, by place. */
  readonly 'message-to': { readonly index: number };
  readonly 'edit-text': { readonly of: TextOf; readonly text: string };
  /** The new text in place of what was written, and back. */
  readonly 'renew-text': { readonly of: TextOf };
  readonly 'restore-text': { readonly of: TextOf };
  /** The page and the popup of what is open are to be shown, or no longer. */
  readonly 'show-partner': { readonly on: boolean };
  readonly 'save-case': { readonly what: string };
  /** What a test case shows, letter by letter. */
  readonly 'write-sentence': { readonly sentence: string };
  /** Another search, filter, order or page of the list. */
  readonly 'look-at-list': Partial<
    Pick<ListView, 'query' | 'sort' | 'reversed' | 'state' | 'cause' | 'page'>
  >;
  readonly 'change-ticket': { readonly id: string } & Partial<Pick<TicketView, 'number' | 'state'>>;
  /** What stands in the text field, before it is opened. */
  readonly 'type-text': { readonly text: string };
  /** The reply to what is open was copied: it is on its way to the partner. */
  readonly 'reply-copied': undefined;
  readonly tick: { readonly id: string; readonly on: boolean };
  readonly compare: undefined;
  readonly 'delete-entry': { readonly id: string };
  readonly 'delete-all': undefined;
  readonly undo: undefined;
  readonly 'close-message': undefined;
  readonly 'export-all': undefined;
  readonly 'export-table': undefined;
  readonly 'stop-export': undefined;
  readonly 'export-summary': undefined;
}
