import type { Observation } from '../observation/observation.ts';

/** Codes and ids as pages write them. Every pattern is linear: no nested or overlapping repetition. */

const aadsts = /AADSTS(\d{4,8})(?!\d)/gi;
/** At the start, behind a label, or behind one sentence where the error's own colon follows. */
const atStart = /^(?:[^:]{0,30}: ?)?AADSTS\d{4,8}(?!\d)/i;
const afterSentence = /^[^.。]{0,160}[.。] ?AADSTS\d{4,8} ?:/i;
const errorCode = /^error code ?:? ?(\d{4,8})(?!\d)/i;
const labelledNumber = /^\D{2,40}(\d{4,8})$/;
const sspr = /SSPR_(\d{4})(?!\d)/gi;
/** `Code: 900309`, `error code 900150`; not `verification code 482913`, nor the HTTP status beside it. */
const partnerCode = /(?:^|[^a-z\s] ?|\berror )"?code"? ?:? ?"?(\d{3,7})(?!\d)/gi;

/** `AADSTS50020` and the like, in order, each once. */
export function entraCodes(text: string): string[] {
  return codesBy(aadsts, 'AADSTS', text);
}

/** Whether a block reads as an error line (`AADSTS50020: …`, `Message: AADSTS…`) and does not merely mention a code. */
export function isErrorLine(text: string): boolean {
  return atStart.test(text) || afterSentence.test(text);
}

/**
 * The row `Error Code: 53003` of a block page.
 *
 * @param beside the support ids stand beside it: then the label may be in any language
 */
export function blockPageCode(text: string, beside = false): string | undefined {
  const digits = errorCode.exec(text)?.[1] ?? (beside ? labelledNumber.exec(text)?.[1] : undefined);
  return digits && `AADSTS${digits}`;
}

/** `SSPR_0009`. */
export function resetCodes(text: string): string[] {
  return codesBy(sspr, 'SSPR_', text);
}

/** Codes of Partner Center's own services, `PC_900309`. */
export function partnerCodes(text: string): string[] {
  return codesBy(partnerCode, 'PC_', text);
}

function codesBy(pattern: RegExp, family: string, text: string): string[] {
  return distinct([...text.matchAll(pattern)].map(([, digits]) => family + digits));
}

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** All of it is an id. */
export const guidForm = new RegExp(`^${guid}$`);
const idBehind = (label: string) => new RegExp(`${label} id ?:? ?(${guid})`, 'i');
const requestId = idBehind('request');
const correlationId = idBehind('correlation');
/** A row of an id whose label is not English. */
const labelledGuid = new RegExp(`^[^\\n]{0,60}?(?<![0-9a-f-])(${guid})$`, 'i');
/** … and of the time below it. */
const time = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;
const timestamp = /timestamp ?:? ?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?)/i;

/** The three values that an administrator needs to find the failure in the sign-in logs. */
export function supportIds(text: string): Pick<Observation, 'requestId' | 'correlationId' | 'timestamp'> {
  const request = requestId.exec(text)?.[1];
  const correlation = correlationId.exec(text)?.[1];
  const time = timestamp.exec(text)?.[1];
  return {
    ...(request && { requestId: request.toLowerCase() }),
    ...(correlation && { correlationId: correlation.toLowerCase() }),
    ...(time && { timestamp: time }),
  };
}

/**
 * The same where the labels are not English: request, correlation and time stand in rows below each other. An id
 * anywhere else is somebody's: of a tenant, an application, a device.
 */
export function supportIdsInOrder(
  lines: readonly string[],
): Pick<Observation, 'requestId' | 'correlationId'> {
  const ids = lines.map((line) => labelledGuid.exec(line)?.[1]?.toLowerCase());
  const at = ids.findIndex((id, i) => id && ids[i + 1] && time.test(lines[i + 2] ?? ''));
  const [requestId, correlationId] = at < 0 ? [] : ids.slice(at);
  return requestId && correlationId ? { requestId, correlationId } : {};
}

export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
