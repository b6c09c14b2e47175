import { inlineScript } from './inline-script.ts';

/**
 * `ServerData`, the data that the pages of login.live.com are drawn from: no JSON, its quotes are mixed. Of it the error
 * code alone is read.
 */
const errorCode = /\bsErrorCode["']?\s*:\s*["']([0-9a-f]{8})["']/i;

/** @returns `80041012`, or undefined where the page carries none */
export function serverErrorCode(document: Document): string | undefined {
  return errorCode.exec(inlineScript(document, 'ServerData', 400) ?? '')?.[1];
}
