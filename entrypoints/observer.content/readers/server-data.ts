/**
 * `ServerData`, the data that the pages of login.live.com are drawn from: no JSON, its quotes are mixed. Read from the
 * text of the inline script, and of it the error code alone.
 */

/** Longer scripts are not `ServerData`. */
const maxLength = 400_000;
const errorCode = /\bsErrorCode["']?\s*:\s*["']([0-9a-f]{8})["']/i;

/** @returns `80041012`, or undefined where the page carries none */
export function serverErrorCode(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length < maxLength && text.slice(0, 400).includes('ServerData'))
      return errorCode.exec(text)?.[1];
  }
  return undefined;
}
