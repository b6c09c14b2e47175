import type { ChoiceField, TextField } from '../../components/options/fields.ts';
import type { OptionsView } from '../../components/options/view.ts';
import { isAnswer } from '../../rules/answers.ts';
import type { AnswerId } from '../../rules/data/questions.ts';
import type { Salvaged } from '../../rules/salvage.ts';
import { contactIds } from '../../settings/contacts.ts';
import { type Options, sameOptions } from '../../settings/options.ts';
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

/** The fields of the page: each change is drawn at once and saved, as far as it is right. */
export class OptionsForm {
  readonly #write: (options: Options) => Promise<unknown>;
  readonly #changed: () => void;
  #draft: Draft = draftOf({}, 0);
  /** What is saved of the draft, and what is wrong with the rest. */
  #options: Salvaged<Options> = optionsIn(this.#draft);
  #saved: OptionsView['saved'];
  #saving = 0;
  #changes = 0;
  #nextKey = 0;

  /** @param changed is called after every change, and once more when it is saved or could not be */
  constructor(write: (options: Options) => Promise<unknown>, changed: () => void) {
    this.#write = write;
    this.#changed = changed;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get options(): Salvaged<Options> {
    return this.#options;
  }

  /** What became of the last change. */
  get saved(): OptionsView['saved'] {
    return this.#saved;
  }

  /** Counts what the person does, to know whether something was done while something else was awaited. */
  get changes(): number {
    return this.#changes;
  }

  /**
   * The options as they are stored now, changed here or elsewhere. What is being typed here stays.
   *
   * @param changes how many there were when reading began
   */
  show(stored: Options, changes: number): void {
    const untouched = changes === this.#changes && this.#saving === 0;
    if (untouched && !sameOptions(stored, this.#options.value)) this.#fill(stored);
  }

  /** Other options in all fields. */
  replace(options: Options): Promise<void> {
    this.#fill(options);
    return this.#save();
  }

  /** Everything is deleted: nothing is said to be saved. */
  forget(): void {
    this.#saved = undefined;
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

  setIsAdmin(on: boolean): Promise<void> {
    return this.#change(withOption(this.#draft, 'isAdmin', on));
  }

  /** A row without name, mail and phone is nothing to be saved yet. */
  addContact(): void {
    this.#changes++;
    this.#draft = withNewContact(this.#draft, this.#nextKey++);
    this.#changed();
  }

  setContact(key: number, who: string): Promise<void> {
    const id = contactIds.find((one) => one === who);
    return id ? this.#change(withContact(this.#draft, key, { who: id })) : Promise.resolve();
  }

  removeContact(key: number): Promise<void> {
    return this.#change(withoutContact(this.#draft, key));
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
    this.#changed();
    try {
      await this.#write(value);
      this.#saved = ignored.length > 0 ? 'savedExcept' : 'saved';
    } catch {
      this.#saved = 'notSaved';
    }
    this.#saving--;
    this.#changed();
  }
}
