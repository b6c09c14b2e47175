import type { OwnText, ReplyView, TextOf } from '../../components/desk/reply-view.ts';
import { type CaseFacts, caseOf } from '../../help/case-facts.ts';
import type { ReplyDraft } from '../../reports/reply/draft.ts';
import { replyLanguageFor, replyLanguages } from '../../reports/reply/language.ts';
import type { ReplyParts } from '../../reports/reply/parts.ts';
import { replyText } from '../../reports/reply/reply.ts';
import { waysOf } from '../../reports/reply/ways.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { languageNameWords } from '../../rules/words/dates.ts';
import type { Language, LanguageName } from '../../rules/words/language.ts';
import { wordCount } from '../../rules/words/word-count.ts';
import type { Opened } from './case-view.ts';
import { edited, ownText } from './own-words.ts';
import { type MadeMessage, messageOf } from './reply-message.ts';

/** What is answered, and in which words the desk itself speaks. */
export interface Answered {
  readonly opened: Opened;
  readonly facts: Required<CaseFacts>;
  readonly own: Language;
  readonly number?: string | undefined;
}

/** Languages and where a draft is kept. */
export interface ReplyPorts {
  readonly knownLanguages: () => Promise<readonly LanguageName[]>;
  readonly loadLanguage: (tag: string) => Promise<Language>;
  readonly keep: (draft: ReplyDraft) => void;
  readonly changed: () => void;
}

/** What is made now, and by which name what the desk writes in it is kept. */
interface Made {
  readonly key: string;
  readonly made: string;
}

/**
 * The reply to one case and the message beside it, after every choice. What the desk has written stays as it is, through
 * every answer, way and language; each language has its own.
 */
export class ReplyInMaking {
  readonly #ports: ReplyPorts;
  #draft: ReplyDraft = {};
  #language: { readonly tag: string; readonly words: Language; readonly insteadOf?: string } | undefined;
  #languages: readonly LanguageName[] = [];
  #touched = false;

  constructor(ports: ReplyPorts) {
    this.#ports = ports;
  }

  /** In the partner's language, or the one that was chosen before. @param kept what the desk had written, if anything */
  async begin({ opened: { report, written }, own }: Answered, kept: Promise<ReplyDraft>): Promise<void> {
    const known = await this.#ports.knownLanguages();
    this.#languages = replyLanguages(known);
    const page = report.observations.findLast(({ language }) => language)?.language;
    const best = replyLanguageFor([written, report.language, page], own.tag, known);
    await this.#speak(best.language, best.insteadOf);
    const draft = await kept;
    if (this.#touched) return;
    this.#draft = draft;
    const chosen = this.#languages.find(({ language }) => language === draft.language);
    await this.#speak(chosen?.language ?? best.language, best.insteadOf);
  }

  async setLanguage(tag: string): Promise<void> {
    this.#change({ language: tag });
    await this.#speak(tag, this.#language?.insteadOf);
  }

  setName(name: string): void {
    this.#change({ name });
  }

  setTo(index: number): void {
    this.#change({ to: index });
  }

  /** A way goes in, or not. */
  setWay(answered: Answered, fix: string, on: boolean): void {
    const { findings } = diagnose(caseOf(answered.facts));
    const ways = waysOf(this.#parts(answered))
      .filter((way) => (way.id === fix ? on : way.on))
      .map(({ id }) => id);
    const [first] = findings;
    if (first) this.#change({ ways: { ...this.#draft.ways, [first.rule]: ways } });
  }

  edit(answered: Answered, of: TextOf, text: string): void {
    const { key, made } = this.#made(answered, of);
    const { [key]: before, ...others } = this.#draft.texts ?? {};
    const own = edited(text, made, before);
    this.#change({ texts: own ? { ...others, [key]: own } : others });
  }

  /** Takes what is made now; what was written can be had again. */
  renew(answered: Answered, of: TextOf): void {
    const { key } = this.#made(answered, of);
    const { [key]: own, ...others } = this.#draft.texts ?? {};
    this.#change({ texts: others, ...(own && { aside: { ...this.#draft.aside, [key]: own.text } }) });
  }

  restore(answered: Answered, of: TextOf): void {
    const { key } = this.#made(answered, of);
    const { [key]: text, ...others } = this.#draft.aside ?? {};
    this.#change({ aside: others });
    if (text !== undefined) this.edit(answered, of, text);
  }

  view(answered: Answered): ReplyView {
    const parts = this.#parts(answered);
    const { insteadOf } = this.#language ?? {};
    const text = this.#ownText(this.#reply(answered, parts));
    const message = this.#message(answered, parts);
    return {
      languages: this.#languages,
      language: this.#tag(answered),
      direction: parts.language.direction,
      ...(insteadOf && { insteadOf: languageNameWords(answered.own, insteadOf.split('-')[0] ?? insteadOf) }),
      name: this.#draft.name ?? '',
      ways: waysOf(parts),
      text,
      words: wordCount(text.body),
      ...(message && {
        message: {
          to: message.to,
          chosen: message.chosen,
          text: this.#ownText(this.#messageText(answered, message)),
        },
      }),
    };
  }

  #parts({ opened, facts, own, number }: Answered): ReplyParts {
    const about = caseOf(facts);
    const [first] = diagnose(about).findings;
    return {
      language: this.#language?.words ?? own,
      about,
      settings: facts.settings,
      own,
      ways: first && this.#draft.ways?.[first.rule],
      name: this.#draft.name ?? '',
      ticket: number ?? '',
      missing: opened.missing,
      timeIsKnown: opened.kind === 'report',
      names: facts.codeNames,
    };
  }

  #message({ facts, own }: Answered, parts: ReplyParts): MadeMessage | undefined {
    const on = waysOf(parts).filter((way) => way.on);
    const ids = on.map(({ id }) => id);
    return messageOf(facts, ids, { language: parts.language, own, to: this.#draft.to ?? 0 });
  }

  #made(answered: Answered, of: TextOf): Made {
    const parts = this.#parts(answered);
    if (of === 'reply') return this.#reply(answered, parts);
    return this.#messageText(answered, this.#message(answered, parts));
  }

  #reply(answered: Answered, parts: ReplyParts): Made {
    return { key: `reply ${this.#tag(answered)}`, made: replyText(parts) };
  }

  #messageText(answered: Answered, message: MadeMessage | undefined): Made {
    const { chosen = 0, body = '' } = message ?? {};
    return { key: `message ${this.#tag(answered)} ${chosen}`, made: body };
  }

  #ownText({ key, made }: Made): OwnText {
    return ownText(made, this.#draft.texts?.[key], this.#draft.aside?.[key]);
  }

  #tag({ own }: Answered): string {
    return this.#language?.tag ?? own.tag;
  }

  async #speak(tag: string, insteadOf: string | undefined): Promise<void> {
    const words = await this.#ports.loadLanguage(tag);
    this.#language = { tag, words, ...(insteadOf && { insteadOf }) };
    this.#ports.changed();
  }

  #change(change: Partial<ReplyDraft>): void {
    this.#touched = true;
    this.#draft = { ...this.#draft, ...change };
    this.#ports.keep(this.#draft);
    this.#ports.changed();
  }
}
