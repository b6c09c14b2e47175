import { catalog } from '../rules/catalog/index.ts';
import { passOnDetails } from '../rules/data/fixes-entra.ts';
import { workspaceById } from '../rules/data/workspaces.ts';
import type { ChosenFix, Finding } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { timeWords } from '../rules/words/dates.ts';
import { type Language, listWords, type Values, words } from '../rules/words/language.ts';
import { type FixWords, findingWords } from '../rules/words/wording.ts';
import type { Contact, HelpDesk } from '../settings/options.ts';
import { allowsLink, type Settings } from '../settings/settings.ts';
import { requestTexts } from './texts.ts';

/** The message of whoever cannot get in to whoever can fix it. It is shown, copied or opened; nothing sends it. */

export interface RequestParts {
  /** The sender’s or the reader’s. */
  readonly language: Language;
  readonly finding: Finding;
  /** One of the fixes of the finding. */
  readonly fix: Pick<ChosenFix, 'id'>;
  readonly observation: Observation | undefined;
  readonly settings: Pick<Settings, 'linkHosts'>;
  /** Whose name is in the greeting. */
  readonly to?: Contact | HelpDesk | undefined;
}

/** Plain text. */
export interface RequestMessage {
  readonly subject: string;
  /** Lines end with a line feed. */
  readonly body: string;
  /** The line that stands at the end of a body that had to be cut. */
  readonly shortened: string;
}

export const longestSubject = 150;
const longestBody = 5000;

/** @returns undefined where the rule or the fix is not in this version’s catalogue. */
export function requestMessage(parts: RequestParts): RequestMessage | undefined {
  const { language, finding, to } = parts;
  const said = findingWords(language, finding);
  const fix = said?.fixes.find(({ id }) => id === parts.fix.id);
  if (!said || !fix) return undefined;
  const say = sayIn(language);
  const { title } = said;
  const body = [
    to?.name ? say('hello', { name: to.name }) : say('helloNobody'),
    `${say('title', { title })}\n${said.says}`,
    [say('need', { title: fix.title }), ...roleLines(language, finding)].join('\n'),
    stepLines(language, fix),
    [say('saw'), ...seenLines(language, finding, parts.observation)].join('\n- '),
    ...(fix.link && allowsLink(parts.settings, fix.link.url)
      ? [`${say('where')}\n${say('link', fix.link)}`]
      : []),
    say('thanks'),
  ];
  return {
    subject: cut(plain(say('subject', { title })), longestSubject),
    body: cut(plain(body.join('\n\n')), longestBody),
    shortened: say('shortened'),
  };
}

/** The role that is missing, where the rule is about one, and the workspace that is concerned. */
function roleLines(language: Language, { rule: id, params }: Finding): string[] {
  const workspace = workspaceById(params.workspace ?? '');
  if (!workspace) return [];
  const say = sayIn(language);
  const rule = catalog.find((one) => one.id === id);
  const named = [rule?.title, rule?.says, ...(rule?.fixes ?? []).flatMap(({ steps }) => steps)];
  const needsRole = workspace.roles.length > 0 && named.some((text) => text?.includes('{roles}'));
  const roles = workspace.roles.map((role) => language.translate(role));
  return [
    ...(needsRole ? [say('role', { roles: listWords(language, roles, 'disjunction') })] : []),
    say('workspace', { workspace: { text: workspace.name } }),
  ];
}

/** Without the step that this message makes needless: to pass on the ids. */
function stepLines(language: Language, { steps }: FixWords): string {
  const wanted = steps.filter((step) => step !== language.translate(passOnDetails));
  return [sayIn(language)('you'), ...wanted].join('\n- ');
}

function seenLines(language: Language, { rule }: Finding, seen: Observation | undefined): string[] {
  const say = sayIn(language);
  const { codes = [], at, requestId, correlationId, timestamp } = seen ?? {};
  return [
    ...(codes.length > 0 ? [say('code', { value: codes.join(', ') })] : []),
    ...(at ? [say('time', { value: timeWords(language, at) })] : []),
    ...(requestId ? [say('requestId', { value: requestId })] : []),
    ...(correlationId ? [say('correlationId', { value: correlationId })] : []),
    ...(timestamp ? [say('timestamp', { value: timestamp })] : []),
    say('rule', { rule }),
  ];
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
