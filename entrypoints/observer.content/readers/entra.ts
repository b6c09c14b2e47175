import type { PageKind } from '../../../rules/observation.ts';
import { blockPageCode, distinct, entraCodes, isErrorLine, supportIds } from '../../../rules/text/codes.ts';
import { plain } from '../../../rules/text/plain.ts';
import type { Page } from '../page.ts';
import { tieToPartnerCenter } from '../partner-center-tie.ts';
import { findPhrases } from '../phrases.ts';
import type { PageFacts } from '../reader.ts';
import type { Block } from '../text.ts';
import { readConfig, type SignInConfig } from './config.ts';

/** Page classes by `PageID`, the same in every language. */
const kinds: Readonly<Record<string, PageKind>> = {
  ConvergedError: 'entra-error',
  ConvergedSignIn: 'entra-sign-in',
  ConvergedTFA: 'entra-mfa',
  ConvergedProofUpRedirect: 'entra-proof-up',
  KmsiInterrupt: 'entra-stay-signed-in',
  CmsiInterrupt: 'entra-stay-signed-in',
  ConvergedConsent: 'entra-consent',
};

/**
 * Pages in the middle of a sign-in carry the code of the interruption that led to them (50058, 50140, 50076 …) while
 * nothing is wrong. Of those pages only the codes that they show as a refusal beside the field count.
 */
const refusalsBesideField = new Set(
  '50034 50053 50055 50056 50057 50059 50064 50126 50128 50144 50197 90002 90019 500121 500207 500208 130500 130501 130502 130503'.split(
    ' ',
  ),
);
const fieldErrors =
  '#usernameError, #passwordError, #i0116Error, #i0118Error, #idTD_Error, #idSpan_SAOTCC_Error_OTC, #idTxtBx_OTC_Password_Error, #idDiv_SAASDS_Description, [data-testid=error], .alert-error, [role=alert]';

/** login.microsoftonline.com and its siblings. */
export function readEntra(page: Page, blocks: readonly Block[]): PageFacts {
  const config = readConfig(page.document);
  const pageId = safeId(
    page.document.querySelector('meta[name="PageID" i]')?.getAttribute('content') ?? config?.pgid,
  );
  const isLookUp = page.url.pathname === '/error';
  const own = isLookUp ? [] : blocks.filter((block) => !block.quoted || block.alert);
  const texts = own.map((block) => block.text);
  const shown = codesShown(own, page);
  const carried = isLookUp ? [] : codesCarried(config, pageId, page, texts.length === 0);
  const codes = distinct([...shown, ...carried]).slice(0, 8);
  const message = plain(config?.exceptionMessage ?? '');
  const errorText = [
    message,
    ...texts.filter((text) => /AADSTS\d|^app name|identity provider/i.test(text)),
  ].join('\n');
  return {
    page: own.some(({ text }) => blockPageCode(text)) ? 'entra-block' : kindOf(pageId, config, codes),
    ...(pageId && { pageId }),
    codes,
    phrases: isLookUp ? [] : findPhrases('entra', blocks, page),
    ...(config?.errorTitle && { blockTitle: config.errorTitle }),
    ...(config?.errorDescription && { blockDescription: config.errorDescription }),
    ...(codes.length > 0 && { ...configIds(config), ...supportIds(texts.join('\n')) }),
    accountKind: accountKindIn(errorText),
    partnerCenter: tieToPartnerCenter(page, errorText),
  };
}

function kindOf(
  pageId: string | undefined,
  config: SignInConfig | undefined,
  codes: readonly string[],
): PageKind {
  if (config?.errorTitle) return 'entra-block';
  const known = pageId && kinds[pageId];
  if (known) return known;
  return codes.length > 0 ? 'entra-error' : 'entra-other';
}

/** Codes that the page shows as an error: `AADSTS50020: …` or the row `Error Code: 53003`. */
function codesShown(blocks: readonly Block[], page: Page): string[] {
  return blocks.flatMap((block) => {
    const row = blockPageCode(block.text);
    const codes = row ? [row] : isErrorLine(block.text) || block.alert ? entraCodes(block.text) : [];
    return codes.length > 0 && page.isVisible(block.element) ? codes : [];
  });
}

/** Codes in `$Config`. @param blank the page has not drawn itself (yet): what it would show is not known */
function codesCarried(
  config: SignInConfig | undefined,
  pageId: string | undefined,
  page: Page,
  blank: boolean,
): string[] {
  if (!config) return [];
  const kind = kindOf(pageId, config, []);
  const inSentence = entraCodes(config.exceptionMessage ?? '');
  const code = config.errorCode;
  if (kind === 'entra-error' || kind === 'entra-block' || inSentence.length > 0) {
    return distinct([...inSentence, ...(code ? [`AADSTS${code}`] : [])]);
  }
  if (!code || !refusalsBesideField.has(code)) return [];
  return blank || showsFieldError(page) ? [`AADSTS${code}`] : [];
}

function showsFieldError(page: Page): boolean {
  return [...page.document.querySelectorAll(fieldErrors)].some(
    (element) => (element.textContent ?? '').trim() !== '' && page.isVisible(element),
  );
}

function configIds(config: SignInConfig | undefined): { correlationId?: string } {
  const id = config?.correlationId?.toLowerCase();
  return id && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? { correlationId: id } : {};
}

/** Only the kind of account is kept, never its name. */
function accountKindIn(errorText: string): 'work' | 'personal' | 'unknown' {
  const provider = /identity provider '([^']{1,120})'/i.exec(errorText)?.[1]?.toLowerCase();
  if (!provider) return 'unknown';
  if (provider === 'live.com') return 'personal';
  return provider.includes('sts.windows.net') ? 'work' : 'unknown';
}

function safeId(id: string | null | undefined): string | undefined {
  return id && /^[A-Za-z0-9]{1,60}$/.test(id) ? id : undefined;
}
