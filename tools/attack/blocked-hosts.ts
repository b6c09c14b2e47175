import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Launched, launchWithExtension } from '../browser.ts';
import { idOfFolder, policyFolder, policyTurn, reloadPolicies, whyNoPolicy } from '../policy-folder.ts';
import { answeredWorker, wakeWorker } from '../protocol.ts';
import { isObserved } from '../soak/expected.ts';
import { Random } from '../soak/random.ts';
import { usualActs } from '../soak/usual-acts.ts';
import type { Visit } from '../visits.ts';
import { copyOf, type Faults } from './copy.ts';
import { windowActs } from './odd-acts.ts';
import { type Plan, Tally } from './tally.ts';
import { steps } from './walk.ts';

/** Of the hosts that the extension runs on, some of which an organisation keeps it out of. */
const some = [
  'login.microsoftonline.com',
  'partner.microsoft.com',
  'login.live.com',
  'login.microsoft.com',
  'mysignins.microsoft.com',
  'account.live.com',
];

/**
 * An organisation keeps the extension out of hosts (`runtime_blocked_hosts`), and lets it in again: on those nothing is read,
 * on the others everything is as ever.
 */
export async function blockedHosts(plan: Plan, faults: Faults): Promise<Tally> {
  const tally = new Tally('hosts that an organisation keeps the extension out of');
  const refusal = whyNoPolicy();
  if (refusal) {
    console.log(`No policy is set: ${refusal}`);
    return tally.end();
  }
  const copy = copyOf(faults);
  const file = join(policyFolder, `sign-in-help-attack-${process.pid}.json`);
  const random = new Random(plan.seed);
  const endTurn = await policyTurn();
  const launched = await launchWithExtension({ dir: copy.dir, headless: true });
  try {
    for (let round = 0; round < (plan.short ? 2 : 6) && !plan.isStopped(); round++) {
      const blocked = round % 3 === 2 ? [] : some.filter(() => random.next() < 0.5);
      const counts = await block(launched, idOfFolder(copy.dir), file, blocked);
      tally.expect(counts, `the browser does not keep to "${blocked}": nothing was tried`);
      if (!counts) continue;
      const isRead = (visit: Visit) => isObserved(visit) && !blocked.includes(new URL(visit.url).hostname);
      const acts = [...usualActs, ...windowActs];
      const walk = await steps(launched, plan, tally, { acts, count: 12, round: 10 + round, isRead });
      tally.broke();
      await walk.end();
    }
  } finally {
    rmSync(file, { force: true });
    endTurn();
    await launched.close().catch(() => undefined);
    copy.remove();
  }
  return tally.end();
}

async function block(
  launched: Launched,
  id: string,
  file: string,
  hosts: readonly string[],
): Promise<boolean> {
  const settings = { [id]: { runtime_blocked_hosts: hosts.map((host) => `*://${host}`) } };
  writeFileSync(file, JSON.stringify({ ExtensionSettings: settings }));
  // The file that was there before can still be read while this one settles: so the browser is told more than once.
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    await reloadPolicies(launched.context, JSON.stringify(settings));
    if (await keepsTo(launched, hosts)) return true;
  }
  return false;
}

/** All hosts of the table: one that was kept out before may still be. */
async function keepsTo(launched: Launched, hosts: readonly string[]): Promise<boolean> {
  for (const host of some) if ((await answersOn(launched, host)) === hosts.includes(host)) return false;
  return true;
}

/** Whether an observer answers on a page of the host: that it was put there is not enough. */
async function answersOn({ context }: Launched, host: string): Promise<boolean> {
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Home' }));
  await page.goto(`https://${host}/`);
  await wakeWorker(context);
  const worker = await answeredWorker(context);
  const answers = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    for (let asked = 0; asked < 10; asked++) {
      const here = await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'here' }).catch(() => false);
      if (here) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  });
  await page.close();
  return answers;
}
