import type { PathsShown } from '../reports/make.ts';
import type { Step } from '../reports/timeline.ts';

/** All that <report-maker> shows. Made in help/report-in-making.ts after every choice. */
export interface ReportDraft {
  /** What the tab has shown, with the paths as they would be sent. */
  readonly steps: readonly (Step & { readonly chosen: boolean })[];
  readonly paths: PathsShown;
  readonly note: string;
  /** Questions with their answers; they are part of every report. */
  readonly answers: readonly string[];
  /** Fixes that were tried, and what became of them. */
  readonly tried: readonly string[];
  /** They are part of the report. */
  readonly withTried: boolean;
  /** What is sent; absent while nothing is chosen. */
  readonly made?: {
    /** For an e-mail or a ticket. */
    readonly text: string;
    /** The same as a file. */
    readonly json: string;
    readonly fileName: string;
  };
}
