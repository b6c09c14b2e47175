import { type LinkId, links } from '../rules/data/links.ts';
import { workspaceById } from '../rules/data/workspaces.ts';
import type { ChosenFix, Finding } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import type { Who } from '../rules/people.ts';
import { shownCode } from '../rules/reading/code-families.ts';
import { timeWords } from '../rules/words/dates.ts';
import { type Language, listWords, type Values, words } from '../rules/words/language.ts';
import { wordCount } from '../rules/words/word-count.ts';
import { type FindingWords, type FixWords, findingWords } from '../rules/words/wording.ts';
import type { Contact, HelpDesk } from '../settings/options.ts';
import { allowsLink, type Settings } from '../settings/settings.ts';
import { requestTexts } from './texts.ts';

/**
 * The message of whoever cannot get in to whoever can fix it, in the first person and as short as one that somebody
 * would write: what is refused, what is asked for, where to do it, the ids. It is shown, copied or opened; nothing sends it.
 */

export interface RequestParts {
  /** The sender’s or the reader’s. */
  readonly language: Language;
  readonly finding: Finding;
  /** One of the fixes of the finding. */
  readonly fix: Pick<ChosenFix, 'id'>;
  readonly observation: Observation | undefined;
  readonly settings: Pick<Settings, 'linkHosts' | 'workDomain'>;
  /** Whose name is in the greeting. */
  readonly to?: Contact | HelpDesk | undefined;
  /** What the reader is; absent of the help desk. */
  readonly reader?: Who | undefined;
}

/** Plain text. */
export interface RequestMessage {
  readonly subject: string;
  /** Lines end with a line feed. */
  readonly body: string;
  /** The part of the body that is left out first where it does not fit. */
  readonly extra?: string;
  /** The line that stands at the end of a body of which something was left out. */
  readonly shortened: string;
}

export const longestSubject = 150;

/** What only whoever is refused can use. */
const ownLinks: readonly LinkId[] = [
  'partner-home',
  'password-reset',
  'personal-password-reset',
  'personal-recovery',
  'security-info',
  'reset-registration',
  'own-account',
  'code-lookup',
];

/** They take a request in a form of their own, whose address is beside the message. */
const byForm: readonly Who[] = ['microsoft-support', 'data-protection-team'];
/** Whether a message to them is to be pasted into a form. */
export function takesForms(who: Who): boolean {
  return byForm.includes(who);
}

/** They are not of the company: they have to be told which one it is. */
const outside: readonly Who[] = [...byForm, 'indirect-provider', 'customer-admin', 'app-owner'];
/** They do not do it as an admin does. */
const noAdmins: readonly Who[] = [...byForm, 'colleague'];

/** How much of an admin's steps is still a message. */
const mostSteps = 4;
const mostStepWords = 80;

/** @returns undefined where the rule or the fix is not in this version’s catalogue. */
export function requestMessage(parts: RequestParts): RequestMessage | undefined {
  const { language, finding, to, reader } = parts;
  const said = findingWords(language, finding);
  const fix = said?.fixes.find(({ id }) => id === parts.fix.id);
  if (!said || !fix) return undefined;
  const say = sayIn(language);
  const steps = reader && noAdmins.includes(reader) ? '' : stepLines(language, fix);
  const body = [
    to?.name ? say('hello', { name: to.name }) : say('helloNobody'),
    refusal(parts, said),
    [asking(parts, fix), ...place(parts, fix)].join('\n'),
    steps,
    idLines(parts),
    say('thanks'),
  ];
  return {
    subject: cut(plain(say('subject', { title: said.title })), longestSubject),
    body: plain(body.filter((part) => part !== '').join('\n\n')),
    ...(steps && { extra: plain(steps) }),
    shortened: say('shortened'),
  };
}

/** Who cannot do what, and what it is, in one sentence. */
function refusal({ language, finding, observation }: RequestParts, { title }: FindingWords): string {
  const say = sayIn(language);
  const workspace = workspaceById(finding.params.workspace ?? '');
  const sure = finding.verdict === 'match';
  return say(sure ? 'refused' : 'perhaps', {
    what: workspace ? say('cannotOpen', { workspace: { text: workspace.name } }) : say(placeOf(observation)),
    title,
  });
}

function placeOf(seen: Observation | undefined) {
  if (!seen) return 'needHelp';
  if (seen.partnerCenter.is === 'no') return 'cannotEnterElsewhere';
  return seen.page.startsWith('partner-center') ? 'cannotWork' : 'cannotEnter';
}

/** The sentence of the fix, and the role that is missing where it does not name it. */
function asking({ language, finding, reader }: RequestParts, { request, title, steps }: FixWords): string {
  const say = sayIn(language);
  // What the person is advised to do, "Ask Microsoft", is nothing to tell Microsoft.
  const asked = request ?? (reader && takesForms(reader) ? say('lookInto') : say('need', { title }));
  const roles = workspaceById(finding.params.workspace ?? '')?.roles ?? [];
  const named = roles.length > 0 && rolesIn(language, roles);
  const needsRole = named && steps.some((step) => step.includes(named)) && !asked.includes(named);
  return needsRole ? `${asked} ${say('role', { roles: named })}` : asked;
}

function rolesIn(language: Language, roles: readonly string[]): string {
  const translated = roles.map((role) => language.translate(role));
  return listWords(language, translated, 'disjunction');
}

/** Where the reader does it: the address alone, on a line of its own. */
function place({ reader, settings }: RequestParts, { link }: FixWords): string[] {
  if (!link || (reader && byForm.includes(reader)) || !allowsLink(settings, link.url)) return [];
  return ownLinks.some((id) => links[id].url === link.url) ? [] : [link.url];
}

/** How it is done, where that is short. */
function stepLines(language: Language, { theirSteps }: FixWords): string {
  const length = wordCount(theirSteps.join(' '));
  if (theirSteps.length === 0 || theirSteps.length > mostSteps || length > mostStepWords) return '';
  const numbered = theirSteps.map((step, i) => `${i + 1}. ${step}`);
  return [sayIn(language)('how'), ...numbered].join('\n');
}

/** What finds this one refusal among thousands; nothing where the page showed none of it. */
function idLines({ language, observation, settings, reader }: RequestParts): string {
  const say = sayIn(language);
  const { codes = [], at, requestId, correlationId, timestamp } = observation ?? {};
  const code = codes.length > 0 && say('code', { value: codes.map(shownCode).join(', ') });
  const ids = [
    correlationId && say('correlationId', { value: correlationId }),
    requestId && say('requestId', { value: requestId }),
  ];
  const time = timestamp ?? (at && timeWords(language, at));
  const domain = settings.workDomain && reader && outside.includes(reader);
  const lines = [
    domain && say('domain', { value: settings.workDomain ?? '' }),
    ...(code || correlationId || requestId ? [code, time && say('time', { value: time }), ...ids] : []),
  ];
  return lines.filter(Boolean).join('\n');
}

function sayIn(language: Language) {
  return (text: keyof typeof requestTexts, values: Values = {}) =>
    words(language, { text: requestTexts[text], values });
}

/** Whole characters: half of one cannot be encoded. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Without the marks of labels. */
function plain(text: string): string {
  return text.replaceAll('**', '');
}
