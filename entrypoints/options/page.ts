import type { OutcomeCounts } from '../../browser/outcomes.ts';
import { optionsMessage } from '../../components/options/texts.ts';
import type { OptionsView } from '../../components/options/view.ts';
import { type Problem, refused, valueInLine } from '../../rules/problem.ts';
import type { Salvaged } from '../../rules/salvage.ts';
import type { LanguageName, Message } from '../../rules/words/language.ts';
import type { Options } from '../../settings/options.ts';
import { exportOptions, openOptions } from '../../settings/options-file.ts';
import type { Policy } from '../../settings/policy.ts';
import { OptionsForm } from './form.ts';
import { fieldsView, outcomesView } from './view.ts';

/** What the page needs from the browser. */
export interface Ports {
  readonly readOptions: () => Promise<Options>;
  readonly readPolicy: () => Promise<Salvaged<Policy>>;
  readonly writeOptions: (options: Options) => Promise<unknown>;
  readonly readOutcomes: () => Promise<OutcomeCounts>;
  /** @returns what is forgotten now */
  readonly clearOutcomes: () => Promise<OutcomeCounts>;
  readonly restoreOutcomes: (forgotten: OutcomeCounts) => Promise<unknown>;
  /** @throws where something is left */
  readonly deleteAll: () => Promise<unknown>;
  readonly knownLanguages: () => Promise<readonly LanguageName[]>;
  /** Whether the icon stands in the toolbar; undefined where the browser does not tell. */
  readonly isPinned?: () => Promise<boolean | undefined>;
  readonly download: (name: string, content: Blob) => void;
}

const fileName = 'sign-in-help-options.json';
/** In bytes. No file of options needs as much: of a larger one not more is read than it takes to see that. */
const mostRead = 500_000;

/** The options page without its elements: what happens on each event, and the view after it. */
export class OptionsPage {
  readonly form: OptionsForm;
  readonly #ports: Ports;
  readonly #draw: (view: OptionsView) => void;
  #policy: Salvaged<Policy> = { value: {}, ignored: [] };
  #known: readonly LanguageName[] = [];
  #message: OptionsView['message'];
  #outcomes: OutcomeCounts = {};
  #unpinned = false;
  /** What undoes the last action, and says so; it stays until then, or until something else can be undone. */
  #back: (() => Promise<Message>) | undefined;

  constructor(ports: Ports, draw: (view: OptionsView) => void) {
    this.#ports = ports;
    this.#draw = draw;
    this.form = new OptionsForm(ports.writeOptions, () => this.#render());
  }

  async start(): Promise<void> {
    this.#known = await this.#ports.knownLanguages();
    await this.refresh();
  }

  /** Options, policy or counts were changed, here or elsewhere: what is being typed here stays. */
  async refresh(): Promise<void> {
    const { changes } = this.form;
    const { readOptions, readPolicy, readOutcomes } = this.#ports;
    // Counts that cannot be read are none: the options are there all the same.
    const outcomes = readOutcomes().catch(() => ({}));
    const pinned = this.#ports.isPinned?.();
    const [own, policy, counts] = await Promise.all([readOptions(), readPolicy(), outcomes]);
    this.#unpinned = (await pinned) === false;
    this.#policy = policy;
    this.#outcomes = counts;
    this.form.show(own, changes);
    this.#render();
  }

  /** In the language that is in use now. */
  sayAgain(): void {
    this.#render();
  }

  export(): void {
    const text = exportOptions(this.form.options.value);
    this.#ports.download(fileName, new Blob([text], { type: 'application/json' }));
    this.#say('done', optionsMessage('exported', { name: fileName }));
  }

  /** All of a file or nothing of it; what was there before can be had back. */
  async import(file: File): Promise<void> {
    const name = valueInLine(file.name);
    const opened = await openFile(file);
    if ('problem' in opened) {
      return this.#say('problem', optionsMessage('notImported', { name, problem: opened.problem }));
    }
    const before = this.form.options.value;
    this.#back = async () => {
      await this.form.replace(before);
      return optionsMessage('undone');
    };
    await this.form.replace(opened);
    this.#say('done', optionsMessage('imported', { name }), true);
  }

  /** Forgets what has helped; that can be had back as long as the page is open. */
  async forgetOutcomes(): Promise<void> {
    const { clearOutcomes, restoreOutcomes } = this.#ports;
    try {
      const forgotten = await clearOutcomes();
      this.#back = async () => {
        await restoreOutcomes(forgotten);
        await this.refresh();
        return optionsMessage('outcomesBack');
      };
    } catch {
      return this.#say('problem', optionsMessage('outcomesKept'));
    }
    await this.refresh();
    this.#say('done', optionsMessage('outcomesForgotten'), true);
  }

  async undo(): Promise<void> {
    const back = this.#back;
    if (!back) return;
    this.#back = undefined;
    try {
      this.#say('done', await back());
    } catch {
      this.#back = back;
      this.#say('problem', optionsMessage('outcomesKept'), true);
    }
  }

  closeMessage(): void {
    this.#message = undefined;
    this.#render();
  }

  async deleteAll(): Promise<void> {
    this.#back = undefined;
    const outcome = await this.#ports.deleteAll().then(
      () => ({ kind: 'done', words: optionsMessage('deleted') }) as const,
      () => ({ kind: 'problem', words: optionsMessage('notDeleted') }) as const,
    );
    this.form.forget();
    await this.refresh();
    this.#say(outcome.kind, outcome.words);
  }

  #say(kind: 'done' | 'problem', words: Message, undo = false): void {
    this.#message = { kind, words, undo };
    this.#render();
  }

  #render(): void {
    const { draft, options, saved } = this.form;
    this.#draw({
      ...fieldsView(draft, options.ignored, this.#policy, this.#unpinned),
      outcomes: outcomesView(this.#outcomes),
      languages: { chosen: draft.options.language, all: this.#known },
      saved,
      message: this.#message,
    });
  }
}

/** @returns the options in it, or why they cannot be used */
async function openFile(file: File): Promise<Options | Problem> {
  try {
    return openOptions(await file.slice(0, mostRead).text());
  } catch {
    return refused(optionsMessage('unreadableFile').text);
  }
}
