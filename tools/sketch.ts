import { phrases } from '../rules/data/phrases.ts';
import type { Observation } from '../rules/observation/observation.ts';

/**
 * A page on which the observer sees what an observation holds: for rules and reports that tests/pages has no page for.
 * It shows codes and the beginnings of known sentences, nothing made up. Undefined where there is nothing to show: a
 * failure that only the order of pages or the person tells.
 */
export function sketchOf(seen: Observation): string | undefined {
  const lines = [...sentencesOf(seen), ...seen.codes.map((code) => codeLine(code, seen))];
  const failed = seen.statuses.length > 0 || seen.blockTitle !== undefined;
  if (lines.length === 0 && !failed && !seen.pageId) return undefined;
  const entra = seen.page.startsWith('entra-');
  const title = entra ? 'Sign in' : seen.page === 'password-reset' ? 'Reset your password' : '';
  return `<!DOCTYPE html>
<html lang="en">
<head><title>${title}</title>${entra ? headOf(seen) : ''}</head>
<body><header role="banner">${entra ? '' : seen.host}</header>
<main>${title && `<h1>${title}</h1>`}
${lines.map((line) => `<div role="alert">${line}</div>`).join('\n')}
${idRows(seen)}</main></body>
</html>
`;
}

function headOf({ pageId = 'ConvergedError', blockTitle, blockDescription, page }: Observation): string {
  const id = page === 'entra-error' || page === 'entra-block' ? 'ConvergedError' : pageId;
  const numbers = JSON.stringify({ iErrorTitle: blockTitle, iErrorDescription: blockDescription });
  return `<meta name="PageID" content="${id}">${blockTitle ? `<script>$Config=${numbers};</script>` : ''}`;
}

function codeLine(code: string, { accountKind, page }: Observation): string {
  const number = code.replace(/^\D+_?/, '');
  if (code.startsWith('PC_')) return `Error code: ${number}`;
  if (page === 'entra-block') return `Error Code: ${number}`;
  const provider = { personal: 'live.com', work: 'https://sts.windows.net/', unknown: '' }[accountKind];
  return code.startsWith('AADSTS') && provider
    ? `${code}: … from identity provider '${provider}' …`
    : `${code}: …`;
}

/** The English beginnings of the sentences that were recognised. */
function sentencesOf(seen: Observation): string[] {
  return seen.phrases.flatMap((mark) => {
    const id = mark.replace(/:inferred$/, '');
    const wording = Object.hasOwn(phrases, id) ? phrases[id as keyof typeof phrases].wordings[0] : undefined;
    return wording ? [wording.text.charAt(0).toUpperCase() + wording.text.slice(1)] : [];
  });
}

function idRows({ requestId, correlationId, timestamp }: Observation): string {
  const rows = { 'Request Id': requestId, 'Correlation Id': correlationId, Timestamp: timestamp };
  return Object.entries(rows)
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `<div>${label}: ${value}</div>`)
    .join('\n');
}
