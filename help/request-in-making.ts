import { phoneAddress } from '../reports/addresses.ts';
import { type RequestMessage, requestMessage, takesForms } from '../reports/request.ts';
import { mailLink, teamsLink, ticketLink } from '../reports/request-links.ts';
import type { ChosenFix, Finding } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { bestLanguage, english, type Language, type LanguageName } from '../rules/words/language.ts';
import { findingWords } from '../rules/words/wording.ts';
import { contactIds } from '../settings/contacts.ts';
import { allowsLink, contactsFor, noSettings, type Settings } from '../settings/settings.ts';
import { type Addressee, addresseesOf, addresseeWords } from './addressees.ts';
import type { CaseFacts } from './case-facts.ts';
import type { RequestDraft } from './request-draft.ts';
import { chosenFor, type Wanted } from './wanted.ts';

/** Languages that the message can be in. */
export interface MessageLanguages {
  /** The one in which it begins. */
  readonly own: Language;
  readonly all: readonly LanguageName[];
  readonly load: (tag: string) => Promise<Language>;
}

/**
 * A message that a person writes: the draft of it after every choice. What the tab shows later does not change it
 * under the person's eyes. The person's own words stay: in each language, and whoever it goes to.
 */
export class RequestInMaking {
  readonly #finding: Finding;
  readonly #fix: ChosenFix;
  readonly #observation: Observation | undefined;
  readonly #settings: Settings;
  readonly #languages: MessageLanguages;
  readonly #addressees: readonly Addressee[];
  #chosen = 0;
  #tag: string;
  #language: Language;
  /** What the person has written themselves, by language. */
  readonly #edited = new Map<string, { readonly in: Language; readonly body: string }>();

  /** @returns undefined where the fix is not, or no longer, what the page calls for */
  static begin(facts: CaseFacts, wanted: Wanted, languages: MessageLanguages): RequestInMaking | undefined {
    const chosen = chosenFor(facts, wanted);
    if (!chosen) return undefined;
    const { observations, settings = noSettings } = facts;
    return new RequestInMaking(chosen.finding, chosen.fix, observations.at(-1), settings, languages);
  }

  private constructor(
    finding: Finding,
    fix: ChosenFix,
    observation: Observation | undefined,
    settings: Settings,
    languages: MessageLanguages,
  ) {
    this.#finding = finding;
    this.#fix = fix;
    this.#observation = observation;
    this.#settings = settings;
    this.#addressees = addresseesOf(settings, fix.who);
    this.#languages = languages;
    this.#language = languages.own;
    this.#tag = bestLanguage([this.#language.tag], languages.all).language;
  }

  /** @param index of those that the draft lists */
  setTo(index: number): void {
    const before = this.#chosen;
    this.#chosen = index;
    for (const [tag, { in: language, body }] of this.#edited) {
      // The greeting is the only line of theirs that names the addressee.
      const old = this.#greeting(language, before);
      if (firstLine(body) !== old) continue;
      this.#edited.set(tag, { in: language, body: this.#greeting(language, index) + body.slice(old.length) });
    }
  }

  async setLanguage(tag: string): Promise<void> {
    this.#language = await this.#languages.load(tag);
    this.#tag = tag;
  }

  edit(body: string): void {
    this.#edited.set(this.#tag, { in: this.#language, body });
  }

  /** @param language in which the addressees are named */
  draft(language: Language): RequestDraft | undefined {
    const written = this.#written(this.#language, this.#chosen);
    if (!written) return undefined;
    const { body } = this.#edited.get(this.#tag) ?? written;
    const to = this.#addressees[this.#chosen]?.to ?? {};
    const phone = 'phone' in to ? to.phone : undefined;
    return {
      rule: this.#finding.rule,
      fix: this.#fix.id,
      to: this.#addressees.map((one) => addresseeWords(language, one)),
      chosen: this.#chosen,
      unnamed: this.#isUnnamed,
      phone: phone ? { shown: phone, url: phoneAddress(phone) } : undefined,
      languages: this.#languages.all,
      language: this.#tag,
      direction: this.#language.direction,
      subject: written.subject,
      body,
      links: this.#links({ ...written, body }),
    };
  }

  /** Somebody could be named, and nobody is. */
  get #isUnnamed(): boolean {
    const { who } = this.#fix;
    return contactIds.some((id) => who.includes(id)) && contactsFor(this.#settings, who).length === 0;
  }

  #greeting(language: Language, chosen: number): string {
    return firstLine(this.#written(language, chosen)?.body ?? '');
  }

  #written(language: Language, chosen: number): RequestMessage | undefined {
    return requestMessage({
      language,
      finding: this.#finding,
      fix: this.#fix,
      observation: this.#observation,
      settings: this.#settings,
      to: this.#addressees[chosen]?.to,
      reader: this.#addressees[chosen]?.who,
    });
  }

  #links(message: RequestMessage): RequestDraft['links'] {
    const { to = {}, who } = this.#addressees[this.#chosen] ?? {};
    const form = who && takesForms(who) && this.#formOf();
    if (form) return { form };
    const teams = teamsLink(to, message);
    const template = this.#settings.helpDesk?.ticketUrl;
    return {
      mail: mailLink(to, message),
      teams: teams && allowsLink(this.#settings, teams) ? teams : undefined,
      ticket: template && ticketLink(template, message, this.#finding, this.#observation),
    };
  }

  #formOf(): string | undefined {
    const url = findingWords(english, this.#finding)?.fixes.find(({ id }) => id === this.#fix.id)?.link?.url;
    return url && allowsLink(this.#settings, url) ? url : undefined;
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
