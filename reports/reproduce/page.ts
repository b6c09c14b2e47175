import type { Observation } from '../../rules/observation/observation.ts';
import { addressOf, type DrawnAddress } from './address.ts';
import { around, element, escaped } from './markup.ts';
import { partnerCenterBody } from './partner-center-body.ts';
import { codeLines, idRows, placeWords } from './said.ts';
import { signInBody } from './sign-in-body.ts';
import { style } from './style.ts';
import { conceptWords, unknownWords } from './words.ts';

/**
 * A page drawn from the facts of an observation: read again, it gives the same facts. It has their codes, ids, times,
 * places, sentences and address, looks like a page of its kind, and nothing on it runs.
 */
export interface DrawnPage extends DrawnAddress {
  /** HTTP status of the document; absent where it was answered. */
  readonly status?: number;
  /** What the page asked for in vain. */
  readonly requests: readonly { readonly path: string; readonly status: number }[];
  /** The whole document. */
  readonly html: string;
  /** What is to be seen of it, to be put into a frame: its styles and its body. */
  readonly picture: string;
  /** There are words on it that nobody kept: they are drawn as bars. */
  readonly hasGaps: boolean;
  /** Sentences of ours stand for some that were only known by their kind. */
  readonly hasOwnWords: boolean;
}

/** No script, no picture, no other file. It may ask its own host, as the page did. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'";

/** @returns undefined where no page showed what is known: a person told it in their own words */
export function drawPage(seen: Observation): DrawnPage | undefined {
  if (!isShown(seen)) return undefined;
  const { language: lang } = seen;
  const dir = /^(ar|he|fa|ur)\b/.test(lang ?? '') ? 'rtl' : 'ltr';
  const body = around('div', { class: `drawn ${looks(seen)}`, lang, dir }, [bodyOf(seen)]);
  const status = seen.statuses.find(({ of }) => of === 'document')?.status;
  return {
    ...addressOf(seen),
    ...(status && { status }),
    requests: seen.statuses.flatMap(({ of, status: failed, path }) =>
      of === 'request' ? [{ path: (path ?? '/').replaceAll('*', '0'), status: failed }] : [],
    ),
    html: `<!DOCTYPE html>
<html${lang ? ` lang="${escaped(lang)}"` : ''} dir="${dir}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
${headOf(seen)}<style>${style}</style></head>
<body>${body}</body>
</html>
`,
    picture: `<style>${style}</style>${body}`,
    hasGaps: body.includes(unknownWords),
    hasOwnWords: conceptWords(seen) !== '',
  };
}

/** Words that only a person tells stand on no page, and a page of an unknown host is looked at for what it says. */
function isShown({ codes, phrases, places, concepts, page, blockTitle, ...seen }: Observation): boolean {
  const speaks = codes.length + phrases.length > 0 || places || concepts || blockTitle || seen.unknownError;
  if (speaks) return true;
  return seen.topics === undefined && page !== 'other';
}

function looks({ page }: Observation): string {
  if (page === 'other') return 'plain';
  return page.startsWith('partner-center') ? 'partner' : 'sign-in';
}

function bodyOf(seen: Observation): string {
  if (seen.page === 'other') return otherBody(seen);
  return seen.page.startsWith('partner-center') ? partnerCenterBody(seen) : signInBody(seen);
}

/** Of a page of any host only lines with codes are read, and the place for errors of a company's own sign-in. */
function otherBody(seen: Observation): string {
  const { words, kind } = placeWords(seen);
  const spoken = (seen.places ?? []).map(() => element('div', { id: 'errorText', class: kind }, words));
  const lines = codeLines(seen).map((line) => element('p', {}, line));
  return around('main', {}, [...spoken, ...lines, ...idRows(seen)]);
}

/** Pages that Entra makes say in their head which page they are, and its block pages by what number. */
function headOf(seen: Observation): string {
  const { page, blockTitle, blockDescription } = seen;
  if (page.startsWith('partner-center')) return '<title>Partner Center</title>\n';
  if (!page.startsWith('entra-')) return '<title>Sign in</title>\n';
  const id = pageIdOf(seen);
  const numbers = JSON.stringify({ iErrorTitle: blockTitle, iErrorDescription: blockDescription });
  return `<title>Sign in</title>
${id ? `<meta name="PageID" content="${escaped(id)}">` : ''}
${blockTitle ? `<script type="application/json">$Config=${numbers};</script>` : ''}`;
}

/** Which page it is by its id; the usual one of its kind where a report does not say and the page would not be known. */
function pageIdOf({ page, pageId, codes, blockTitle }: Observation): string | undefined {
  if (pageId) return pageId;
  if ((page === 'entra-error' || page === 'entra-block') && codes.length > 0) return undefined;
  return blockTitle ? undefined : pageIds[page];
}

const pageIds: Partial<Record<Observation['page'], string>> = {
  'entra-error': 'ConvergedError',
  'entra-block': 'ConvergedConditionalAccess',
  'entra-sign-in': 'ConvergedSignIn',
  'entra-mfa': 'ConvergedTFA',
  'entra-proof-up': 'ConvergedProofUpRedirect',
  'entra-stay-signed-in': 'KmsiInterrupt',
  'entra-consent': 'ConvergedConsent',
};
