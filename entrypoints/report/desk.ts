import type { NotSaving } from '../../browser/report-list.ts';
import type { DeskViewName } from '../../components/desk/events.ts';
import { deskMessage } from '../../components/desk/texts.ts';
import type { DeskView } from '../../components/desk/view.ts';
import type { ActionOutcome } from '../../components/shared/action-message.ts';
import { language } from '../../components/shared/language.ts';
import { SearchSession } from '../../help/search-session.ts';
import type { LanguagesView } from '../../help/view.ts';
import type { Ticket } from '../../reports/ticket.ts';
import type { Answers } from '../../rules/data/questions.ts';
import type { Message as Words } from '../../rules/words/language.ts';
import { settingsForDesk } from '../../settings/for-desk.ts';
import { noSettings, type Settings } from '../../settings/settings.ts';
import type { Opened } from './case-view.ts';
import { type Compared, compareView } from './compare-view.ts';
import type { Ports, Tell } from './desk-ports.ts';
import { type Example, exampleLines, openExample } from './example-cases.ts';
import { Incoming } from './incoming.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { ticketView } from './list-view.ts';
import { ListedTickets } from './listed-tickets.ts';
import { OpenedCase } from './opened-case.ts';
import { type Place, placeOf } from './place.ts';
import { RunningImport } from './running-import.ts';
import { Shelf } from './shelf.ts';
import { ShownPartner } from './shown-partner.ts';

/** The help desk page without its elements: what happens on each event, and the view after it. */
export class Desk {
  readonly #ports: Ports;
  readonly #draw: (view: DeskView) => void;
  readonly #shelf: Shelf;
  /** What is open. */
  readonly case: OpenedCase;
  readonly list: ListedTickets;
  readonly import: RunningImport;
  readonly incoming: Incoming;
  readonly #shown: ShownPartner;
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
  /** As it was kept last. */
  #place = '';

  constructor(ports: Ports, draw: (view: DeskView) => void) {
    this.#ports = ports;
    this.#draw = draw;
    const drafts = new KeptDrafts(ports);
    this.#shelf = new Shelf(ports.version, (gone) => {
      for (const id of gone) drafts.forget(id);
      this.list.refresh();
    });
    const tell: Tell = { say: (...what) => this.#say(...what), changed: () => this.#render() };
    const inList = {
      keepAnswers: (id: string, answers: Answers | undefined) => void this.list.change(id, { answers }),
      numberOf: (id: string) => this.#shelf.entry(id)?.number,
    };
    this.case = new OpenedCase(ports, tell, inList, drafts);
    this.list = new ListedTickets(ports, tell, this.#shelf, (ticket) => {
      this.case.close(ticket);
      return drafts.drop(ticket);
    });
    this.#shown = new ShownPartner(ports, tell);
    this.import = new RunningImport(ports, tell, this.#shelf);
    this.incoming = new Incoming(ports, tell, {
      open: (opened, stay) => this.#open(opened, stay),
      keep: (tickets) => this.#keep(tickets),
      importFiles: (files) => this.importFiles(files),
    });
  }

  /** Draws at once; the stored list comes when it is read. */
  async start(): Promise<void> {
    this.#render();
    await this.#shelf.connect(await this.#ports.openStore((why) => this.#lost(why)));
    const { unreadable } = this.#shelf;
    if (unreadable > 0) this.#say('problem', deskMessage('unreadableEntries', { count: unreadable }));
    await this.#comeBack();
  }

  /** To where this tab was before it was loaded again, with what was not written yet. */
  async #comeBack(): Promise<void> {
    const { ticket: id, look, unwritten } = placeOf(this.#ports.readPlace());
    this.list.loading = false;
    this.list.lookAt(look);
    for (const [of, edit] of unwritten) await this.list.change(of, edit);
    const ticket = id && (await this.#shelf.ticket(id));
    if (ticket && !this.case.opened) this.incoming.openTicket(ticket, { stay: true });
    this.#render();
  }

  /** One of the views, by its name in the address. */
  show(view: DeskViewName): void {
    if (view !== this.#view) this.#message = undefined;
    if (view === 'list' && view !== this.#view)
      this.list.arrange(this.#view === 'report' ? this.case.opened?.ticket : undefined);
    this.#view = view;
    if (view === 'search') void this.search.start();
    if (view === 'examples' && (!this.#examples || this.#examples === 'failed')) void this.#loadExamples();
    this.#render();
  }

  /** After the language was changed: everything is said again. */
  speak(languages: LanguagesView): void {
    this.#languages = languages;
    this.case.sayAgain();
    this.#shown.sayAgain();
  }

  /**
   * What the settings say of other people's failures (settings/for-desk.ts). What the organisation silences for its own
   * people is shown here: somebody else's page is looked at.
   */
  async settle(settings: Settings): Promise<void> {
    this.#settings = settingsForDesk(settings);
    this.case.settle(this.#settings);
    if (await this.#shelf.judgeBy(this.#settings)) this.list.refresh();
  }

  set dropping(dropping: boolean) {
    if (dropping === this.#dropping) return;
    this.#dropping = dropping;
    this.#render();
  }

  async importFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.import.running) return;
    this.#message = undefined;
    const running = this.import.run(files);
    this.#go('list');
    await running;
    this.list.arrange();
  }

  async openEntry(id: string): Promise<void> {
    const ticket = await this.#shelf.ticket(id);
    if (ticket) return this.incoming.openTicket(ticket);
    this.#say('problem', deskMessage('entryUnreadable'));
    this.list.refresh();
  }

  /** The reply to what is open is on its way: where the ticket waits for one, it has been answered. */
  async replied(): Promise<void> {
    const { ticket: id } = this.case.opened ?? {};
    const before = id && this.#shelf.entry(id)?.state;
    if (!id || !before || before === 'answered' || before === 'solved') return;
    await this.list.change(id, { state: 'answered' });
    this.#say('done', deskMessage('nowAnswered'), () => this.list.change(id, { state: before }));
  }

  /** What the partner saw of what is open: the page and the popup. */
  async showPartner(on: boolean): Promise<void> {
    const report = this.case.opened?.report;
    if (on && report) await this.#shown.show(report);
    else this.#shown.hide();
  }

  async openExample(rule: string): Promise<void> {
    if (!this.#examples || this.#examples === 'failed') return;
    const example = this.#examples.find((one) => one.rule === rule);
    const opened = example && (await openExample(example));
    if (opened && 'problem' in opened) this.incoming.cannotOpen(rule, opened.problem);
    else if (opened) this.#open(opened);
  }

  async compare(): Promise<void> {
    const compared = await this.list.compare(this.#settings);
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

  async #keep(tickets: readonly Ticket[]): Promise<void> {
    for (const ticket of tickets) this.#shelf.add(ticket);
    await this.#shelf.save();
    this.list.refresh();
  }

  /** @param stay whether the view stays, as after a reload */
  #open(opened: Opened, stay = false): void {
    this.case.open(opened);
    if (stay) return;
    this.#message = undefined;
    this.incoming.pasted = '';
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

  /** For the next reload. Until the list is read, what was kept stands. */
  #keepPlace(): void {
    if (this.list.loading) return;
    const { unwritten } = this.#shelf;
    const place: Place = { ticket: this.case.opened?.ticket, look: this.list.look, unwritten };
    const flat = JSON.stringify(place);
    if (flat === this.#place) return;
    this.#place = flat;
    this.#ports.writePlace(place);
  }

  /** Of what is open: absent where it is not in the list, or no longer. */
  #ticket(): DeskView['ticket'] {
    const entry = this.#shelf.entry(this.case.opened?.ticket ?? '');
    return entry && { ...ticketView(entry), ...this.list.around(entry.id) };
  }

  #render(): void {
    this.#keepPlace();
    const { notSaving } = this.#shelf;
    const opened = this.#view === 'report' ? this.case.view() : undefined;
    const ticket = opened && this.#ticket();
    const shown = opened && this.#shown.view(this.case.opened?.report);
    const { exported } = this.list;
    const importing = this.import.view();
    const { share } = this.incoming;
    this.#draw({
      view: this.#view,
      dropping: this.#dropping,
      pasted: this.incoming.pasted,
      list: this.list.view(this.case.opened?.ticket),
      ...(this.#message && { message: this.#message }),
      ...(notSaving && { notSaving }),
      ...(importing && { importing }),
      ...(share !== undefined && { reading: share }),
      ...(exported !== undefined && { exporting: exported }),
      ...(opened && { opened }),
      ...(ticket && { ticket }),
      ...(shown && { shown }),
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
