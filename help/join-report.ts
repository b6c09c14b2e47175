import type { Language } from '../rules/words/language.ts';
import { type Maker, type Reported, ReportInMaking } from './report-in-making.ts';
import type { HelpScreen } from './screen.ts';

/** Joins the report that is being made to the screen. Loaded when one is begun. */
export class JoinedReport {
  readonly #screen: HelpScreen;
  readonly #language: () => Language;
  #report: ReportInMaking | undefined;

  constructor(screen: HelpScreen, language: () => Language) {
    this.#screen = screen;
    this.#language = language;
    screen.on('choose-observation', ({ index, on }) => this.#change((one) => one.choose(index, on)));
    screen.on('choose-paths', ({ paths }) => this.#change((one) => one.setPaths(paths)));
    screen.on('choose-tried', ({ on }) => this.#change((one) => one.takeTried(on)));
    screen.on('write-note', ({ note }) => this.#change((one) => one.setNote(note)));
    screen.on('close-report', () => {
      screen.draft = undefined;
    });
  }

  begin(facts: Reported, maker: Maker): void {
    if (facts.observations.length === 0) return;
    this.#report = new ReportInMaking(facts, maker);
    this.#screen.draft = this.#report.draft(this.#language());
  }

  /** After the language was changed. */
  sayAgain(): void {
    if (this.#screen.draft) this.#change(() => undefined);
  }

  #change(choose: (report: ReportInMaking) => void): void {
    if (!this.#report) return;
    choose(this.#report);
    this.#screen.draft = this.#report.draft(this.#language());
  }
}
