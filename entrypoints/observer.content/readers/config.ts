import { fitting } from '../fitting.ts';

/**
 * The facts we take from `$Config`, the data that Entra's pages are drawn from. It is read from the text of the inline
 * script (a content script does not see the page's variables), by allow-list, without parsing the whole.
 */
export interface SignInConfig {
  readonly pgid: string | undefined;
  /** Digits; '50058' on an ordinary sign-in page. */
  readonly errorCode: string | undefined;
  /** 1 to 99, or NaN where there is none. */
  readonly errorTitle: number;
  readonly errorDescription: number;
  readonly correlationId: string | undefined;
  /** The English sentence with the code. Used for recognition, never kept. */
  readonly exceptionMessage: string | undefined;
}

/** Longer scripts are not `$Config`. */
const maxLength = 400_000;
const fields =
  /"(pgid|sErrorCode|iErrorCode|iErrorTitle|iErrorDescription|correlationId|strServiceExceptionMessage)":\s*(?:"((?:[^"\\]|\\.){0,2000})"|(-?\d{1,10})(?!\d))/g;
/** `0` and other placeholders are not a code. */
const code = /^\d{4,8}$/;
const smallNumber = /^[1-9]\d?$/;

/** @returns the facts, or undefined where the page has no `$Config`. */
export function readConfig(document: Document): SignInConfig | undefined {
  const text = configText(document);
  if (text === undefined) return undefined;
  const values = new Map<string, string>();
  for (const [, name, quoted, number] of text.matchAll(fields)) {
    const value = number ?? unescaped(quoted ?? '');
    if (name && value !== '' && !values.has(name)) values.set(name, value);
  }
  const errorCode = fitting(code, values.get('iErrorCode')) ?? fitting(code, values.get('sErrorCode'));
  return {
    pgid: values.get('pgid'),
    errorCode,
    errorTitle: Number(fitting(smallNumber, values.get('iErrorTitle'))),
    errorDescription: Number(fitting(smallNumber, values.get('iErrorDescription'))),
    correlationId: values.get('correlationId'),
    exceptionMessage: values.get('strServiceExceptionMessage'),
  };
}

function configText(document: Document): string | undefined {
  for (const script of document.querySelectorAll('head script:not([src]), body > script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length < maxLength && text.slice(0, 200).includes('$Config')) return text;
  }
  return undefined;
}

function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})|\\(.)/gi, (_, hex: string | undefined, char: string) =>
    hex
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : char === 'n' || char === 'r' || char === 't'
        ? ' '
        : char,
  );
}
