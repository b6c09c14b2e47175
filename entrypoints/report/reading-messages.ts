import type { Taken } from '../../reports/intake/case.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import type { Problem } from '../../rules/problem.ts';

/** What the help desk page and the thread that reads for it tell each other. */

/** A file to be read, under a number of its own. */
export interface ToRead {
  readonly id: number;
  readonly file: Blob;
  readonly now: Date;
}

/** What only the page can do: it has a DOM, and the recognisers have threads of their own. */
export type Wanted =
  | { readonly what: 'page'; readonly html: string; readonly address: string; readonly status?: number }
  | { readonly what: 'picture' | 'pdf'; readonly file: Blob };

/** What is made of it; `failed` where the file is damaged. */
export type Given =
  | { readonly seen: Observation | Problem | undefined }
  | { readonly text: string }
  | { readonly failed: true };

export type ToThread = ToRead | { readonly call: number; readonly given: Given };

export type FromThread =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly taken: Taken | Problem }
  | { readonly id: number; readonly call: number; readonly wanted: Wanted };
