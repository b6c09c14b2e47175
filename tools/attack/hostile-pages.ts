import type { Arena } from './arena.ts';
import { type Plan, Tally } from './tally.ts';

/**
 * Pages that are made to be dear to read: how long the observer holds the main thread at a time, by the processor and not by
 * the clock, so that whatever else the machine does is not counted. `npm run bench` shows the longest task of any kind
 * on such pages beside that of the bare browser.
 */

/**
 * Milliseconds of processor that one call into the observer may take. Half of it is what it has on a quiet machine; on a
 * busy one the same work takes more. What is not bounded takes seconds.
 */
export const longestCall = 100;
const watched = 4500;

const ticking = `<p id="t"></p><script>setInterval(()=>{document.querySelector('#t').textContent='tick '+Date.now()},100)</script>`;
const many = (count: number, script: string) =>
  `<script>{const f=document.createDocumentFragment();for(let i=0;i<${count};i++){const d=document.createElement('div');${script};f.append(d)}document.body.append(f)}</script>`;
const deep = (count: number, script: string) =>
  `<script>{let h=document.body;for(let i=0;i<${count};i++){const d=document.createElement('div');${script};h.append(d);h=d}}</script>`;

const pages: Readonly<Record<string, string>> = {
  'alerts in each other': deep(20_000, "d.setAttribute('role','alert');d.style.display='none'"),
  'flat alerts': many(200_000, "d.setAttribute('role','alert');d.hidden=true"),
  'a great many elements': many(500_000, ''),
  skeletons: many(200_000, "d.setAttribute('aria-busy','true');d.className='skeleton shimmer'"),
  'a very long text': `<script>document.body.append('Access to customers and offers. '.repeat(640000))</script>`,
  'alerts with long words': many(
    2000,
    "d.setAttribute('role','alert');d.textContent='a'.repeat(5000)+' denied'",
  ),
  // Hidden, as in all of these: what is laid out so deep ends the process of the bare browser too.
  'elements in each other': deep(20_000, 'd.hidden=true'),
  'shadow roots in each other': deep(
    2000,
    "d.hidden=true;d.attachShadow({mode:'open'}).append(document.createElement('slot'))",
  ),
  'ids and names without end': many(5000, "d.id='error'.repeat(200)+i;d.className='alert '.repeat(50_000)"),
  'numbers without end': `<main><p>${'AADSTS5002 '.repeat(100_000)}</p></main>`,
  'a document that loses its root': `<script>setTimeout(()=>{document.documentElement.remove()},300)</script>`,
  'a document that is written anew': `<script>setTimeout(()=>{document.open();document.write('<main>Home</main>');document.close()},300)</script>`,
};

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export async function hostilePages(arena: Arena, plan: Plan): Promise<Tally> {
  const tally = new Tally(`hostile pages, at most ${longestCall} ms at a time`);
  const all = Object.entries(pages);
  const first = plan.seed % all.length;
  const chosen = plan.short ? all.slice(first, first + 1) : all;
  for (const [what, body] of chosen) {
    if (plan.isStopped()) break;
    tally.tried();
    const { calls, problems } = await longestOn(arena, body).catch((error) => ({
      calls: [],
      problems: [String(error)],
    }));
    const longest = Math.max(0, ...calls);
    tally.expect(longest <= longestCall, `${what}: the observer took ${longest.toFixed(0)} ms at a time`);
    tally.expect(calls.length > 0, `${what}: the observer was not seen at work`);
    tally.expect(problems.length === 0, `${what}: ${problems[0]}`);
  }
  return tally.end();
}

async function longestOn(arena: Arena, body: string): Promise<{ calls: number[]; problems: string[] }> {
  const { context, extensionId } = arena.launched;
  const url = 'https://partner.microsoft.com/en-us/dashboard/home';
  arena.serve(
    url,
    `<!doctype html><html lang="en"><title>Partner Center</title><body><main><h1>Home</h1></main>${body}${ticking}`,
  );
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the browser has no protocol session');
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => error.stack?.includes(extensionId) && problems.push(error.message));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForTimeout(watched);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  await page.close();
  const calls = events
    .filter(
      ({ name, args }) =>
        /^(FunctionCall|EvaluateScript)$/.test(name) && args?.data?.url?.includes(extensionId),
    )
    .map(({ tdur = 0 }) => tdur / 1000);
  return { calls, problems };
}
