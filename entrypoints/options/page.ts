import type { OutcomeCounts } from '../../browser/outcomes.ts';
import type { ChoiceField, TextField } from '../../components/options/fields.ts';
import { optionsMessage } from '../../components/options/texts.ts';
import type { OptionsView } from '../../components/options/view.ts';
import { isAnswer } from '../../rules/answers.ts';
import type { AnswerId } from '../../rules/data/questions.ts';
import { type Problem, refused, valueInLine } from '../../rules/problem.ts';
import type { Salvaged } from '../../rules/salvage.ts';
import type { LanguageName, Message } from '../../rules/words/language.ts';
import { contactIds } from '../../settings/contacts.ts';
import type { Options } from '../../settings/options.ts';
import { exportOptions, openOptions } from '../../settings/options-file.ts';
import type { Policy } from '../../settings/policy.ts';
import {
  type Draft,
  draftOf,
  optionsIn,
  withContact,
  withNewContact,
  withOption,
  withoutContact,
  withProgram,
  withText,
} from './draft.ts';
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
  readonly download: (name: string, content: Blob) => void;
}

const fileName = 'sign-in-help-options.json';
/** In bytes. No file of options needs as much: of a larger one not more is read than it takes to see that. */
const mostRead = 500_000;

/** The options page without its elements: what happens on each event, and the view after it. */
export class OptionsPage {
  readonly #ports: Ports;
  readonly #draw: (view: OptionsView) => void;
  #policy: Salvaged<Policy> = { value: {}, ignored: [] };
  #draft: Draft = draftOf({}, 0);
  /** What is saved of the draft, and what is wrong with the rest. */
  #options: Salvaged<Options> = optionsIn(this.#draft);
  /** Counts what the person does, to know whether something was done while something else was awaited. */
  #changes = 0;
  #saving = 0;
  #nextKey = 0;
  #known: readonly LanguageName[] = [];
  #saved: OptionsView['saved'];
  #message: OptionsView['message'];
  #outcomes: OutcomeCounts = {};
  /** What undoes the last action, and says so; it stays until then, or until something else can be undone. */
  #back: (() => Promise<Message>) | undefined;

  constructor(ports: Ports, draw: (view: OptionsView) => void) {
    this.#ports = ports;
    this.#draw = draw;
  }

  async start(): Promise<void> {
    this.#known = await this.#ports.knownLanguages();
    await this.refresh();
  }

  /** Options, policy or counts were changed, here or elsewhere: what is being typed here stays. */
  async refresh(): Promise<void> {
    const changes = this.#changes;
    const { readOptions, readPolicy, readOutcomes } = this.#ports;
    // Counts that cannot be read are none: the options are there all the same.
    const outcomes = readOutcomes().catch(() => ({}));
    const [own, policy, counts] = await Promise.all([readOptions(), readPolicy(), outcomes]);
    this.#policy = policy;
    this.#outcomes = counts;
    const untouched = changes === this.#changes && this.#saving === 0;
    if (untouched && textOf(own) !== textOf(this.#options.value)) this.#fill(own);
    this.#render();
  }

  /** In the language that is in use now. */
  sayAgain(): void {
    this.#render();
  }

  /** What is none of the listed answers changes nothing. */
  setProgram(program: string, on: boolean): Promise<void> {
    if (!isAnswer('program', program)) return Promise.resolve();
    return this.#change(withProgram(this.#draft, program as AnswerId<'program'>, on));
  }

  /** @param answer empty to take it back */
  setChoice(field: ChoiceField, answer: string): Promise<void> {
    const given = isAnswer(field, answer) ? (answer as AnswerId<ChoiceField>) : undefined;
    return this.#change(withOption(this.#draft, field, given));
  }

  setText(field: TextField, text: string): Promise<void> {
    return this.#change(withText(this.#draft, field, text));
  }

  /** @param tag undefined to follow the browser */
  setLanguage(tag: string | undefined): Promise<void> {
    return this.#change(withOption(this.#draft, 'language', tag));
  }

  setOpenByItself(on: boolean): Promise<void> {
    return this.#change(withOption(this.#draft, 'openByItself', on));
  }

  addContact(): void {
    this.#changes++;
    this.#draft = withNewContact(this.#draft, this.#nextKey++);
    this.#render();
  }

  setContact(key: number, who: string): Promise<void> {
    const id = contactIds.find((one) => one === who);
    return id ? this.#change(withContact(this.#draft, key, { who: id })) : Promise.resolve();
  }

  removeContact(key: number): Promise<void> {
    return this.#change(withoutContact(this.#draft, key));
  }

  export(): void {
    const text = exportOptions(this.#options.value);
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
    const before = this.#options.value;
    this.#back = async () => {
      await this.#replace(before);
      return optionsMessage('undone');
    };
    await this.#replace(opened);
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
    this.#saved = undefined;
    await this.refresh();
    this.#say(outcome.kind, outcome.words);
  }

  #replace(options: Options): Promise<void> {
    this.#fill(options);
    return this.#save();
  }

  #fill(options: Options): void {
    this.#draft = draftOf(options, this.#nextKey);
    this.#nextKey += this.#draft.contacts.length;
    this.#options = optionsIn(this.#draft);
  }

  #change(draft: Draft): Promise<void> {
    this.#draft = draft;
    this.#options = optionsIn(draft);
    return this.#save();
  }

  async #save(): Promise<void> {
    const { value, ignored } = this.#options;
    this.#changes++;
    this.#saving++;
    this.#render();
    try {
      await this.#ports.writeOptions(value);
      this.#saved = ignored.length > 0 ? 'savedExcept' : 'saved';
    } catch {
      this.#saved = 'notSaved';
    }
    this.#saving--;
    this.#render();
  }

  #say(kind: 'done' | 'problem', words: Message, undo = false): void {
    this.#message = { kind, words, undo };
    this.#render();
  }

  #render(): void {
    this.#draw({
      ...fieldsView(this.#draft, this.#options.ignored, this.#policy),
      outcomes: outcomesView(this.#outcomes),
      languages: { chosen: this.#draft.options.language, known: this.#known },
      saved: this.#saved,
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

/** The same text for the same options, in whatever order their fields came. */
function textOf(options: Options): string {
  return JSON.stringify(options, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
