import type { NotSaving } from '../../browser/report-list.ts';
import type { DeskViewName } from '../../components/desk/events.ts';
import { deskMessage } from '../../components/desk/texts.ts';
import type { DeskView } from '../../components/desk/view.ts';
import type { ActionOutcome } from '../../components/shared/action-message.ts';
import { language } from '../../components/shared/language.ts';
import { SearchSession } from '../../help/search-session.ts';
import type { LanguagesView } from '../../help/view.ts';
import type { Report } from '../../reports/report.ts';
import type { Message as Words } from '../../rules/words/language.ts';
import { noSettings, type Settings } from '../../settings/settings.ts';
import type { Opened } from './case-view.ts';
import { type Compared, compareView } from './compare-view.ts';
import type { Ports, Tell } from './desk-ports.ts';
import { type Example, exampleLines, openExample } from './example-cases.ts';
import { Incoming } from './incoming.ts';
import { ListedReports } from './listed-reports.ts';
import { OpenedCase } from './opened-case.ts';
import { RunningImport } from './running-import.ts';
import { Shelf } from './shelf.ts';

/** The help desk page without its elements: what happens on each event, and the view after it. */
export class Desk {
  readonly #ports: Ports;
  readonly #draw: (view: DeskView) => void;
  readonly #shelf: Shelf;
  /** What is open. */
  readonly case: OpenedCase;
  readonly list: ListedReports;
  readonly import: RunningImport;
  readonly incoming: Incoming;
  /** What is looked up without a report. */
  readonly search = new SearchSession(
    () => this.#render(),
    () => ({ answers: {}, settings: this.#settings }),
    async () => {
      const { knownLanguages, loadLanguage } = this.#ports;
      return Promise.all((await knownLanguages()).map(({ language: tag }) => loadLanguage(tag)));
    },
  );
  #view: DeskViewName = 'report';
  #message: ActionOutcome | undefined;
  #undo: (() => Promise<void>) | undefined;
  #dropping = false;
  #compared: readonly [Compared, Compared] | undefined;
  #settings: Settings = noSettings;
  #languages: LanguagesView = { chosen: undefined, all: [] };
  #examples: readonly Example[] | 'failed' | undefined;

  constructor(ports: Ports, draw: (view: DeskView) => void) {
    this.#ports = ports;
    this.#draw = draw;
    this.#shelf = new Shelf(ports.version);
    const tell: Tell = { say: (...what) => this.#say(...what), changed: () => this.#render() };
    this.case = new OpenedCase(ports, tell);
    this.list = new ListedReports(ports, tell, this.#shelf);
    this.import = new RunningImport(ports, tell, this.#shelf);
    this.incoming = new Incoming(ports, tell, {
      open: (opened) => this.#open(opened),
      keep: (report) => this.#keep(report),
      importFiles: (files) => this.importFiles(files),
    });
  }

  /** Draws at once; the stored list comes when it is read. */
  async start(): Promise<void> {
    this.#render();
    await this.#shelf.connect(await this.#ports.openStore((why) => this.#lost(why)));
    this.list.loading = false;
    const { unreadable } = this.#shelf;
    if (unreadable > 0) this.#say('problem', deskMessage('unreadableEntries', { count: unreadable }));
    this.list.refresh();
  }

  /** One of the views, by its name in the address. */
  show(view: DeskViewName): void {
    if (view !== this.#view) this.#message = undefined;
    this.#view = view;
    if (view === 'search') void this.search.start();
    if (view === 'examples' && (!this.#examples || this.#examples === 'failed')) void this.#loadExamples();
    this.#render();
  }

  /** After the language was changed: everything is said again. */
  speak(languages: LanguagesView): void {
    this.#languages = languages;
    this.case.sayAgain();
  }

  /**
   * Links and articles as the organisation of the help desk wants them. What it silences for its own people is shown
   * here: somebody else's page is looked at.
   */
  settle({ linkHosts, articles }: Pick<Settings, 'linkHosts' | 'articles'>): void {
    this.#settings = { byPolicy: [], ...(linkHosts && { linkHosts }), ...(articles && { articles }) };
    this.case.settle(this.#settings);
  }

  set dropping(dropping: boolean) {
    if (dropping === this.#dropping) return;
    this.#dropping = dropping;
    this.#render();
  }

  async importFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.import.running) return;
    this.#message = undefined;
    this.#go('list');
    await this.import.run(files);
    this.list.refresh();
  }

  async openEntry(id: string): Promise<void> {
    const report = await this.#shelf.report(id);
    if (report) return this.#open({ kind: 'report', name: deskMessage('fromList'), report });
    this.#say('problem', deskMessage('entryUnreadable'));
    this.list.refresh();
  }

  openExample(rule: string): void {
    if (!this.#examples || this.#examples === 'failed') return;
    const example = this.#examples.find((one) => one.rule === rule);
    const opened = example && openExample(example);
    if (opened && 'problem' in opened) this.incoming.cannotOpen(rule, opened.problem);
    else if (opened) this.#open(opened);
  }

  async compare(): Promise<void> {
    const compared = await this.list.compare();
    if (!compared) return;
    this.#compared = compared;
    this.#go('compare');
  }

  async undo(): Promise<void> {
    const undo = this.#undo;
    this.closeMessage();
    await undo?.();
    this.list.refresh();
  }

  closeMessage(): void {
    this.#message = undefined;
    this.#undo = undefined;
    this.#render();
  }

  async #keep(report: Report): Promise<void> {
    await this.#shelf.add(report, this.#ports.now());
    await this.#shelf.save();
    this.list.refresh();
  }

  #open(opened: Opened): void {
    this.#message = undefined;
    this.incoming.pasted = '';
    this.case.open(opened);
    this.#go('report');
  }

  #go(view: DeskViewName): void {
    this.#view = view;
    this.#ports.go(view);
    this.#render();
  }

  #say(kind: ActionOutcome['kind'], words: Words, undo?: () => Promise<void>): void {
    this.#message = { kind, words, ...(undo && { undo: true }) };
    this.#undo = undo;
    this.#render();
  }

  #lost(why: NotSaving): void {
    this.#shelf.lose(why);
    this.#render();
  }

  async #loadExamples(): Promise<void> {
    this.#examples = await this.#ports.loadExamples().catch(() => 'failed' as const);
    this.#render();
  }

  #render(): void {
    const { notSaving } = this.#shelf;
    const opened = this.#view === 'report' ? this.case.view() : undefined;
    const importing = this.import.view();
    const { share } = this.incoming;
    this.#draw({
      view: this.#view,
      dropping: this.#dropping,
      pasted: this.incoming.pasted,
      list: this.list.view(),
      ...(this.#message && { message: this.#message }),
      ...(notSaving && { notSaving }),
      ...(importing && { importing }),
      ...(share !== undefined && { reading: share }),
      ...(opened && { opened }),
      ...(this.#view === 'compare' && this.#compared && { compare: compareView(...this.#compared) }),
      languages: this.#languages,
      ...(this.#view === 'search' && { search: this.search.view(language()) }),
      ...(this.#view === 'summary' && { summary: this.list.summary() }),
      ...(this.#view === 'examples' && this.#examples && { examples: linesOf(this.#examples) }),
    });
  }
}

function linesOf(examples: readonly Example[] | 'failed'): NonNullable<DeskView['examples']> {
  return examples === 'failed' ? examples : exampleLines(examples);
}
