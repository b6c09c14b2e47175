/** What became of one address. `url`: where it answered from. */
export type Answer =
  | { readonly is: 'page'; readonly html: string; readonly url: string; readonly tag?: string }
  | { readonly is: 'same'; readonly url: string }
  | { readonly is: 'gone'; readonly status: number }
  | { readonly is: 'silent'; readonly reason: string };

export interface Manner {
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Milliseconds for one answer. */
  readonly patience: number;
}

export const polite: Manner = { pause: 1500, patience: 20_000 };

/** Far more than any article: what is larger is none. */
const largest = 4_000_000;

/** @param tag the ETag of the last look: an unchanged page then costs its host nothing. */
export async function get(url: string, { patience }: Manner, tag?: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'partner-sign-in-help-sources', ...(tag && { 'if-none-match': tag }) },
    });
    if (response.status === 304) return { is: 'same', url: response.url };
    if (response.status === 404 || response.status === 410) return { is: 'gone', status: response.status };
    if (!response.ok) return { is: 'silent', reason: `HTTP ${response.status}` };
    const html = await response.text();
    if (html.length > largest || !/<html/i.test(html)) return { is: 'silent', reason: 'not a page' };
    const etag = response.headers.get('etag');
    return { is: 'page', html, url: response.url, ...(etag && { tag: etag }) };
  } catch (error) {
    return {
      is: 'silent',
      reason: error instanceof Error && error.name === 'TimeoutError' ? 'too slow' : 'no answer',
    };
  }
}
