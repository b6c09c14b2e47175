import { fitting } from '../fitting.ts';
import { inlineScript } from './inline-script.ts';

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
  /** Codes of failures that the server lists for the fields of the page, digits. */
  readonly listed: readonly string[];
  /** The English sentence with the code, and what else the server wrote as words. Used for recognition, never kept. */
  readonly exceptionMessage: string;
}

/** Characters behind the key that are looked at. */
const longestValue = 2010;
const valueForm = /^\s*(?:"((?:[^"\\]|\\.)*)"|(-?\d{1,10})(?!\d))/;
/** `0` and other placeholders are not a code. */
const code = /^\d{4,8}$/;
const list = /"arrValErrs":\s*\[([^\]]{0,200})\]/;
const smallNumber = /^[1-9]\d?$/;

/** @returns the facts, or undefined where the page has no `$Config`. */
export function readConfig(document: Document): SignInConfig | undefined {
  const text = inlineScript(document, '$Config', 200);
  if (text === undefined) return undefined;
  const value = (name: string) => firstValue(`"${name}":`, text);
  return {
    pgid: value('pgid'),
    errorCode: fitting(code, value('iErrorCode')) ?? fitting(code, value('sErrorCode')),
    errorTitle: Number(fitting(smallNumber, value('iErrorTitle'))),
    errorDescription: Number(fitting(smallNumber, value('iErrorDescription'))),
    correlationId: value('correlationId'),
    listed: [...(list.exec(text)?.[1] ?? '').matchAll(/\d{4,8}/g)].map(([digits]) => digits).slice(0, 8),
    exceptionMessage: ['strServiceExceptionMessage', 'sErrTxt', 'strMainMessage']
      .map((name) => value(name) ?? '')
      .join('\n')
      .trim(),
  };
}

/** The first value behind the key that is not empty. */
function firstValue(key: string, text: string): string | undefined {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const from = at + key.length;
    const [, quoted, number] = valueForm.exec(text.slice(from, from + longestValue)) ?? [];
    const value = number ?? unescaped(quoted ?? '');
    if (value !== '') return value;
  }
  return undefined;
}

/** `\u0027` and the like; as it is written where that is not JSON. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return JSON.parse(`"${text}"`);
  } catch {
    return text;
  }
}
