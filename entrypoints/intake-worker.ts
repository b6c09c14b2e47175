import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeIn } from '../reports/intake/intake.ts';
import type { FromThread, Given, ToRead, ToThread, Wanted } from './report/reading-messages.ts';

/** A worker’s own names for what a page has as well. */
declare function postMessage(message: FromThread): void;

/** The thread in which the help desk page reads whatever arrives: however large it is, the page stays quick. */
export default defineUnlistedScript(() => {
  const open = new Map<number, (given: Given) => void>();
  let calls = 0;

  /** Has the page do what a thread cannot. */
  function ask(id: number, wanted: Wanted): Promise<Given> {
    const call = ++calls;
    return new Promise((resolve) => {
      open.set(call, resolve);
      postMessage({ id, call, wanted });
    });
  }

  async function textOf(id: number, what: 'picture' | 'pdf', file: Blob): Promise<string> {
    const given = await ask(id, { what, file });
    if ('text' in given) return given.text;
    throw new Error('damaged');
  }

  async function read({ id, file, now }: ToRead): Promise<void> {
    const taken = await takeIn(file, {
      now,
      readPage: async (html, { href: address }, status) => {
        const given = await ask(id, { what: 'page', html, address, ...(status && { status }) });
        return 'seen' in given ? given.seen : undefined;
      },
      readPicture: (picture) => textOf(id, 'picture', picture),
      readPdf: (pdf) => textOf(id, 'pdf', pdf),
      progress: inSteps((share) => postMessage({ id, share })),
    });
    postMessage({ id, taken });
  }

  addEventListener('message', ({ data }: MessageEvent<ToThread>) => {
    if ('file' in data) return void read(data);
    open.get(data.call)?.(data.given);
    open.delete(data.call);
  });
});

/** A hundred messages for a file: whoever hears them draws each. */
function inSteps(tell: (share: number) => void): (share: number) => void {
  let told = -1;
  return (share) => {
    if (share - told < 0.01 && share < 1) return;
    told = share;
    tell(share);
  };
}
