import type { Finding } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import type { TicketField } from '../settings/contacts.ts';
import type { Contact, HelpDesk } from '../settings/options.ts';
import { chatAddress, encoded, encodedMail } from './addresses.ts';
import { cut, longestSubject, type RequestMessage } from './request.ts';

/** Links that open a request message in a mail program, in Teams or in a ticket system; the person sends it there. */

/** What fits into the address bar, mail programs and `ShellExecute` of Windows. */
const longestLink = 2000;

/** RFC 6068. Without a mail the mail program asks for the address. */
export function mailLink({ mail }: Contact | HelpDesk, message: RequestMessage): string | undefined {
  return fitting(message, ({ subject, body }) => {
    const lines = encoded(body.replaceAll('\n', '\r\n'));
    return `mailto:${mail ? encodedMail(mail) : ''}?subject=${encoded(subject)}&body=${lines}`;
  });
}

/**
 * A draft in a chat with the contact, whose mail has to be their user name in Teams.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
 */
export function teamsLink({ mail }: Contact | HelpDesk, message: RequestMessage): string | undefined {
  if (!mail) return undefined;
  return fitting(message, ({ body }) => `${chatAddress(mail)}&message=${encoded(body)}`);
}

/**
 * A new ticket: the template with its placeholders filled in. Where it has none it is opened as it is: what parameters
 * a ticket system takes cannot be guessed, and one that does not know them only writes them into its log.
 *
 * @param template https; `{subject}`, `{body}` and the other `ticketFields`
 * @returns undefined where it is not https, or too long even with the message shortened
 */
export function ticketLink(
  template: string,
  message: RequestMessage,
  { rule }: Pick<Finding, 'rule'>,
  seen: Observation | undefined,
): string | undefined {
  if (!/^https:\/\/[^/?#@\\]+([/?#]|$)/i.test(template)) return undefined;
  const known: Readonly<Record<Exclude<TicketField, 'subject' | 'body'>, string>> = {
    code: seen?.codes.join(', ') ?? '',
    requestId: seen?.requestId ?? '',
    correlationId: seen?.correlationId ?? '',
    timestamp: seen?.timestamp ?? seen?.at ?? '',
    rule,
  };
  return fitting(message, ({ subject, body }) => {
    const values: Readonly<Record<string, string>> = { ...known, subject, body };
    return template.replace(/\{(\w+)\}/g, (whole, field: string) =>
      Object.hasOwn(values, field) ? encoded(values[field] ?? '') : encoded(whole),
    );
  });
}

/**
 * The link with as much of the body as fits, of which only whole parts are left out: first what can be spared, then line
 * by line from the end, and of a single line whole words. So no address in it is ever cut; the last line says that
 * something is missing.
 */
function fitting(
  { subject, body, extra, shortened }: RequestMessage,
  link: (message: { subject: string; body: string }) => string,
): string | undefined {
  const oneLine = cut(subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '), longestSubject);
  const text = body.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const linkWith = (shown: string) => link({ subject: oneLine, body: shown });
  const fits = (shown: string) => linkWith(shown).length <= longestLink;
  if (fits(text)) return linkWith(text);
  const spared = extra ? text.replace(`${extra}\n\n`, '') : text;
  const short = (shown: string) => (shown === '' ? shortened : `${shown}\n\n${shortened}`);
  const shown = [spared, ...wholeParts(spared)].map(short).find(fits);
  return shown === undefined ? undefined : linkWith(shown);
}

/** The text with ever less of it, longest first: whole lines, then whole words of the first line, then nothing. */
function* wholeParts(text: string): Generator<string> {
  // Nothing longer fits, whatever it is.
  const lines = text.slice(0, longestLink).split('\n');
  for (let end = lines.length - 1; end > 0; end--) yield lines.slice(0, end).join('\n').trimEnd();
  const words = (lines[0] ?? '').split(' ');
  for (let end = words.length - 1; end > 0; end--) yield words.slice(0, end).join(' ').trimEnd();
  yield '';
}
