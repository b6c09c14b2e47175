import { links } from '../rules/data/links.ts';
import { type CallScript, callScripts, phoneNumbers } from '../rules/data/support-numbers.ts';
import type { ChosenFix } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { people, type Who } from '../rules/people.ts';
import { timeWords } from '../rules/words/dates.ts';
import type { Language } from '../rules/words/language.ts';
import { allowsLink, noSettings, type Settings } from '../settings/settings.ts';
import type { CallDraft } from './call-draft.ts';
import { sayCall } from './call-texts.ts';
import type { CaseFacts } from './case-facts.ts';
import { likelyRegion, regionNames, type Whereabouts } from './regions.ts';
import { sayHelp } from './texts.ts';
import { chosenFor, type Wanted } from './wanted.ts';

type Team = keyof typeof callScripts;

const regions: readonly string[] = [...new Set(phoneNumbers.flatMap((number) => number.regions))];
const longestTicket = 60;

/** What was kept of earlier calls. */
export interface KeptOfCalls {
  /** Where the person said that they call from. */
  readonly region?: string | undefined;
  /** The number of the case of this tab. */
  readonly ticket?: string | undefined;
}

/** A call that a person prepares: the sheet of it after every choice. */
export class CallInMaking {
  readonly #wanted: Wanted;
  readonly #team: Team;
  readonly #observation: Observation | undefined;
  readonly #settings: Settings;
  #region: string | undefined;
  #ticket: string;

  /** @returns undefined where the fix is not, or no longer, what the page calls for */
  static begin(facts: CaseFacts, wanted: Wanted, where: Whereabouts & KeptOfCalls): CallInMaking | undefined {
    const chosen = chosenFor(facts, wanted);
    if (!chosen) return undefined;
    const { observations, settings = noSettings } = facts;
    return new CallInMaking(wanted, chosen.fix, observations.at(-1), settings, where);
  }

  private constructor(
    wanted: Wanted,
    { who }: ChosenFix,
    observation: Observation | undefined,
    settings: Settings,
    where: Whereabouts & KeptOfCalls,
  ) {
    this.#wanted = wanted;
    this.#team = who.find(takesCalls) ?? 'microsoft-support';
    this.#observation = observation;
    this.#settings = settings;
    const kept = where.region && regions.includes(where.region) ? where.region : undefined;
    this.#region = kept ?? likelyRegion(where, regions);
    this.#ticket = where.ticket ?? '';
  }

  /** @returns whether there are numbers of this region */
  callFrom(region: string): boolean {
    if (!regions.includes(region)) return false;
    this.#region = region;
    return true;
  }

  /** @returns what is kept of it */
  setTicket(number: string): string {
    this.#ticket = number.replace(/\s+/g, ' ').slice(0, longestTicket);
    return this.#ticket;
  }

  draft(language: Language): CallDraft {
    const script: CallScript = callScripts[this.#team];
    const list = links['admin-support'];
    const draft = {
      rule: this.#wanted.rule,
      fix: this.#wanted.fix,
      team: language.translate(people[this.#team]),
      regions: regionNames(language, regions),
      region: this.#region,
      numbers: this.#numbers(),
      ...(allowsLink(this.#settings, list.url) && {
        list: { label: language.translate(list.label), url: list.url },
      }),
      ...(script.before && { before: language.translate(script.before) }),
      say: script.say.map(language.translate),
      have: script.have.map(language.translate),
      ids: this.#ids(language),
      after: language.translate(script.after),
      ticket: this.#ticket,
    };
    return { ...draft, text: textOf(language, draft) };
  }

  #numbers(): CallDraft['numbers'] {
    const here = this.#region;
    const ours = phoneNumbers.filter(({ regions: of, team = this.#team }) => {
      return here !== undefined && of.includes(here) && team === this.#team;
    });
    return ours.map(({ shown, tel, cost }) => ({ shown, cost, url: `tel:${tel}` }));
  }

  #ids(language: Language): CallDraft['ids'] {
    const { codes = [], at, requestId, correlationId, timestamp } = this.#observation ?? {};
    const isFailure = codes.length > 0 || requestId || correlationId;
    const time = timestamp ?? (at && isFailure ? timeWords(language, at) : '');
    return [
      { label: sayHelp(language, 'code'), value: codes.join(', ') },
      { label: sayCall(language, 'time'), value: time },
      { label: sayHelp(language, 'correlationId'), value: correlationId ?? '' },
      { label: sayHelp(language, 'requestId'), value: requestId ?? '' },
      { label: sayCall(language, 'domain'), value: this.#settings.workDomain ?? '' },
    ].filter(({ value }) => value !== '');
  }
}

function takesCalls(who: Who): who is Team {
  return Object.hasOwn(callScripts, who);
}

/** The sheet as plain text. */
function textOf(language: Language, draft: Omit<CallDraft, 'text'>): string {
  const labelled = (label: string, value: string) => sayCall(language, 'labelled', { label, value });
  const numbers = draft.numbers.map(({ shown, cost }) =>
    sayCall(language, 'number', { shown, cost: sayCall(language, cost) }),
  );
  const parts = [
    [sayCall(language, 'head', { team: draft.team }), ...numbers],
    draft.before ? [draft.before] : [],
    [labelled(sayCall(language, 'say'), ''), ...draft.say.map((line, i) => `${i + 1}. ${line}`)],
    [labelled(sayCall(language, 'have'), ''), ...draft.have.map((line) => `- ${line}`)],
    draft.ids.map(({ label, value }) => labelled(label, value)),
    [draft.ticket ? labelled(sayCall(language, 'ticket'), draft.ticket) : draft.after],
  ];
  const lines = parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((line) => line.trimEnd()).join('\n'));
  return `${lines.join('\n\n').replaceAll('**', '')}\n`;
}
