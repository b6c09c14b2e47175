import type { Session } from './support.ts';

type Send = (method: string, params?: object) => Promise<unknown>;

/** Speaks the browser's own protocol, for what Playwright has no words for. */
export async function protocol({ context }: Session, work: (send: Send) => Promise<unknown>): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the browser has no protocol session');
  await work((method, params) => (cdp.send as Send).call(cdp, method, params));
  await cdp.detach();
}

/** The browser may end the worker at any time; here it does. */
export function killWorker(session: Session): Promise<void> {
  return protocol(session, async (send) => {
    const { targetInfos } = (await send('Target.getTargets')) as {
      targetInfos: { type: string; targetId: string }[];
    };
    const target = targetInfos.find(({ type }) => type === 'service_worker');
    if (!target) throw new Error('no worker to kill');
    await send('Target.closeTarget', { targetId: target.targetId });
  });
}
