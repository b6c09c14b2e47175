import type { Observation } from '../../rules/observation/observation.ts';
import { type Problem, refused } from '../../rules/problem.ts';
import { familyOf } from '../../rules/reading/hosts.ts';
import { isId } from '../../rules/reading/ids.ts';
import { redactPath } from '../../rules/reading/path.ts';
import { hasSigns, observationFromText } from '../from-text.ts';
import { linesOfJson } from '../other-json.ts';
import { type Around, asReport, type Case, speaks } from './case.ts';
import { isRecord } from './json.ts';
import { urlOf } from './saved-page.ts';
import { intakeTexts } from './texts.ts';

/**
 * Network captures (HAR). Of each request only the address by allow-list, the status and the ids in the head of the
 * answer are kept. A page is read as the observer reads it and then dropped, with cookies and all.
 */

/** Whether a text begins as a capture. */
export function isCapture(head: string): boolean {
  return (
    /^\s*\{\s*"log"\s*:\s*\{/.test(head) ||
    (/^\s*\{/.test(head) && /"log"\s*:\s*\{[\s\S]{0,300}"(?:creator|version)"/.test(head))
  );
}

/** Larger bodies are scripts and pictures. */
const largestBody = 2_000_000;
const mostPages = 10;
const mostStatuses = 8;

/** @param parts of the file, in order */
export async function casesOfCapture(
  parts: AsyncIterable<string>,
  around: Around,
): Promise<readonly Case[] | Problem> {
  const { JSONParser } = await import('@streamparser/json');
  const parser = new JSONParser({ paths: ['$.log.entries.*'], keepStack: false });
  const waiting: Entry[] = [];
  parser.onValue = ({ value }) => {
    const entry = entryOf(value);
    if (entry) waiting.push(entry);
  };
  const trail = new CaptureTrail(around);
  try {
    for await (const part of parts) {
      parser.write(part);
      for (const entry of waiting.splice(0)) await trail.add(entry);
    }
  } catch {
    if (trail.isEmpty) return refused(intakeTexts.brokenCapture); // cut off: what came before is read
  }
  if (around.signal?.aborted) return refused(intakeTexts.stopped);
  return trail.cases() ?? refused(intakeTexts.emptyCapture);
}

/** What is looked at of a request. */
interface Entry {
  readonly url: URL;
  readonly status: number;
  readonly requestId?: string;
  readonly mime: string;
  readonly body: string;
  readonly location: string;
}

function entryOf(value: unknown): Entry | undefined {
  if (!isRecord(value) || !isRecord(value.request) || !isRecord(value.response)) return undefined;
  const url = urlOf(String(value.request.url).slice(0, 10_000));
  if (!url || !familyOf(url.hostname)) return undefined;
  const { status, content, headers } = value.response;
  const { mimeType = '', text = '', encoding } = isRecord(content) ? content : {};
  const id = headerOf(headers, /^(?:x-ms-request-id|request-id)$/i)?.toLowerCase();
  return {
    url,
    status: Number(status) || 0,
    ...(id && isId(id) && { requestId: id }),
    mime: String(mimeType),
    body: typeof text === 'string' && text.length < largestBody ? bodyOf(text, encoding) : '',
    location: headerOf(headers, /^location$/i) ?? '',
  };
}

function bodyOf(text: string, encoding: unknown): string {
  if (encoding !== 'base64') return text;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
  } catch {
    return ''; // not base64 after all
  }
}

function headerOf(headers: unknown, name: RegExp): string | undefined {
  const found = Array.isArray(headers)
    ? headers.find((one) => isRecord(one) && name.test(String(one.name)))
    : undefined;
  return isRecord(found) ? String(found.value).slice(0, 4000) : undefined;
}

/** The pages of a capture in order, as a tab would have shown them. */
class CaptureTrail {
  readonly #around: Around;
  readonly #pages: Observation[] = [];

  constructor(around: Around) {
    this.#around = around;
  }

  get isEmpty(): boolean {
    return this.#pages.length === 0;
  }

  async add(entry: Entry): Promise<void> {
    const seen =
      /html/i.test(entry.mime) && entry.body !== '' ? await this.#page(entry) : this.#answer(entry);
    if (!seen) return;
    this.#pages.push({ ...(entry.requestId && { requestId: entry.requestId }), ...seen });
  }

  /** The trail up to the newest failure: what works after it says only that it went on. */
  cases(): Case[] | undefined {
    const last = this.#pages.findLastIndex((seen) =>
      speaks({ kind: 'page', report: asReport([seen]), notes: [] }),
    );
    if (this.isEmpty) return undefined;
    const trail = this.#pages.slice(0, last < 0 ? undefined : last + 1).slice(-mostPages);
    return [{ kind: 'page', report: asReport(trail), notes: [] }];
  }

  async #page({ url, status, body }: Entry): Promise<Observation | undefined> {
    const seen = await this.#around.readPage?.(body, url, status >= 400 ? status : undefined);
    return seen && !('problem' in seen) ? seen : undefined;
  }

  /** An answer to a script: a failure of the page that asked, or an error with a code. */
  #answer({ url, status, mime, body, location }: Entry): Observation | undefined {
    if (status < 400 && !location.includes('error=')) return undefined;
    const page = this.#pages.at(-1);
    const { path } = redactPath(url.pathname);
    if (
      url.hostname === 'partner.microsoft.com' &&
      page?.host === url.hostname &&
      status >= 400 &&
      page.statuses.length < mostStatuses
    ) {
      this.#pages[this.#pages.length - 1] = {
        ...page,
        statuses: [...page.statuses, { of: 'request', status: Math.min(599, status), path }],
      };
    }
    const said = observationFromText(
      `${location.includes('error=') ? decoded(location) : ''}\n${wordsOf(mime, body)}`,
      this.#around.now,
    ).observation;
    if (!hasSigns(said)) return undefined;
    return { ...said, host: url.hostname, path };
  }
}

function wordsOf(mime: string, body: string): string {
  if (!/json/i.test(mime)) return '';
  try {
    return linesOfJson(JSON.parse(body));
  } catch {
    return '';
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
