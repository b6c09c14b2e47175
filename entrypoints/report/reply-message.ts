import { type Addressee, addresseesOf, addresseeWords } from '../../help/addressees.ts';
import { type CaseFacts, caseOf } from '../../help/case-facts.ts';
import { requestMessage } from '../../reports/request.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { ChosenFix, Finding } from '../../rules/diagnosis.ts';
import type { Language } from '../../rules/words/language.ts';
import { deskIs } from '../../settings/for-desk.ts';
import type { Settings } from '../../settings/settings.ts';

/** The message to whoever acts, for the partner to pass on. */
export interface MadeMessage {
  /** Names of those to whom it can go. */
  readonly to: readonly string[];
  readonly chosen: number;
  readonly body: string;
}

/**
 * In the words of the popup’s own message: it goes out in the partner’s name. Of the ways that are in the reply the first
 * counts that needs somebody else than the partner and the desk; without one there is none.
 *
 * @param own in which the addressees are named
 */
export function messageOf(
  facts: Required<CaseFacts>,
  ways: readonly string[],
  { language, own, to }: { readonly language: Language; readonly own: Language; readonly to: number },
): MadeMessage | undefined {
  const { settings, observations } = facts;
  const [finding] = diagnose(caseOf(facts)).findings;
  const asked = finding && askedIn(finding, ways, settings);
  if (!asked) return undefined;
  const { fix, people } = asked;
  const chosen = to < people.length ? to : 0;
  const message = requestMessage({
    language,
    finding,
    fix,
    observation: observations.at(-1),
    settings,
    to: people[chosen]?.to,
    reader: people[chosen]?.who,
  });
  return message && { to: people.map((one) => addresseeWords(own, one)), chosen, body: message.body };
}

function askedIn(
  { fixes }: Finding,
  ways: readonly string[],
  settings: Settings,
): { readonly fix: ChosenFix; readonly people: readonly Addressee[] } | undefined {
  const us = deskIs(settings);
  const asked = fixes
    .filter(({ id, who }) => ways.includes(id) && !(us && who.includes(us)))
    .map((fix) => ({ fix, people: addresseesOf(settings, fix.who) }));
  return asked.find(({ people }) => people.length > 0);
}
