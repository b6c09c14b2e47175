/**
 * Runs in the observer's own world, before it: a page that says `prerender` in its address counts as prerendered until it is
 * told `activate` (a browser that is driven by a program prerenders nothing), one that says `clock=N` has a clock N ms off.
 */
export const stage = `
  const { searchParams } = new URL(location.href);
  if (searchParams.has('prerender')) {
    let hidden = true;
    Object.defineProperty(document, 'prerendering', { get: () => hidden });
    document.addEventListener('activate', () => {
      hidden = false;
      document.dispatchEvent(new Event('prerenderingchange'));
    });
  }
  const off = Number(searchParams.get('clock') ?? 0);
  const { now } = Date;
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args) {
      super(...(args.length ? args : [now() + off]));
    }
    static now() { return now() + off; }
  };
`;

/** The same address, of a page that is staged so. */
export function staged(url: string, how: 'prerender' | 'clock', value: number): string {
  const [address = '', fragment] = url.split('#');
  const more = `${address}${address.includes('?') ? '&' : '?'}${how}=${value}`;
  return fragment === undefined ? more : `${more}#${fragment}`;
}
