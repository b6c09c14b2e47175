import browser from 'webextension-polyfill';
import type { HelpApp } from '../components/popup/help-app.ts';
import { listen } from '../components/shared/typed-events.ts';
import '../components/popup/report-maker.ts';
import { type Known, ReportInMaking } from './report-in-making.ts';

/** The report that is being made in the popup: joins its events to its draft. Loaded when one is begun. */
export class ReportPart {
  readonly #app: HelpApp;
  #report: ReportInMaking | undefined;

  constructor(app: HelpApp) {
    this.#app = app;
    listen(app, 'choose-observation', ({ index, on }) => this.#change((one) => one.choose(index, on)));
    listen(app, 'choose-paths', ({ paths }) => this.#change((one) => one.setPaths(paths)));
    listen(app, 'choose-tried', ({ on }) => this.#change((one) => one.takeTried(on)));
    listen(app, 'write-note', ({ note }) => this.#change((one) => one.setNote(note)));
    listen(app, 'close-report', () => {
      app.draft = undefined;
    });
  }

  begin(known: Known): void {
    if (known.observations.length === 0) return;
    const maker = { version: browser.runtime.getManifest().version, language: navigator.language };
    this.#report = new ReportInMaking(known, maker);
    this.#app.draft = this.#report.draft();
  }

  /** After the language was changed. */
  sayAgain(): void {
    if (this.#app.draft) this.#app.draft = this.#report?.draft();
  }

  #change(choose: (report: ReportInMaking) => void): void {
    if (!this.#report) return;
    choose(this.#report);
    this.#app.draft = this.#report.draft();
  }
}
