import { type Launched, launchWithExtension, openPopup } from '../browser.ts';
import { goTo } from '../go-to.ts';
import { answeredWorker, killWorker, wakeWorker } from '../protocol.ts';
import { usualActs } from '../soak/usual-acts.ts';
import { visit } from '../visits.ts';
import { copyOf, type Faults } from './copy.ts';
import { windowActs } from './odd-acts.ts';
import { type Plan, Tally } from './tally.ts';
import { steps } from './walk.ts';

/** A browser that is starved by others draws late; what it never draws is not there after half a minute either. */
const patience = 30_000;

/** What a person sets under "Cookies and site data": no page may keep anything. The stores of the extension are its own. */
const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };

/** A browser in which no page may keep anything: badges, popup, answers and tickets are as they should be. */
export async function withoutCookies(plan: Plan, faults: Faults): Promise<Tally> {
  const tally = new Tally('a browser that lets no page keep anything');
  const copy = copyOf(faults);
  const launched = await launchWithExtension({ dir: copy.dir, headless: true, preferences });
  try {
    await keepsNothing(launched, tally);
    const acts = [...usualActs, ...windowActs];
    const walk = await steps(launched, plan, tally, { acts, count: plan.short ? 10 : 60, round: 1 });
    await walk.end();
    await answerStays(launched, tally);
    await ticketStays(launched, tally);
  } finally {
    await launched.close().catch(() => undefined);
    copy.remove();
  }
  return tally.end();
}

async function keepsNothing({ context }: Launched, tally: Tally): Promise<void> {
  const page = await context.newPage();
  await goTo(page, visit('quiet-sign-in'));
  const isForbidden = await page.evaluate(() => {
    try {
      return localStorage.length < 0;
    } catch {
      return true;
    }
  });
  tally.expect(isForbidden, 'a page may keep something: nothing was tried');
  await page.close();
}

/** An answer that lasts is there for the next page, after the background was ended. */
async function answerStays({ context }: Launched, tally: Tally): Promise<void> {
  const page = await context.newPage();
  await goTo(page, visit('conditional-access-block'));
  const popup = await popupOver();
  await popup.locator('[data-question=globalAdmin] [data-answer=no]').click();
  await popup.getByRole('button', { name: 'Change' }).waitFor({ timeout: patience });
  await popup.close();
  await killWorker(context);
  tally.broke();
  const again = await popupOver();
  const isThere = await again
    .getByRole('button', { name: 'Change' })
    .waitFor({ timeout: patience })
    .then(() => true)
    .catch(() => false);
  tally.expect(isThere, 'an answer that lasts is asked again');
  await again.close();
  await page.close();

  async function popupOver() {
    await wakeWorker(context);
    await page.bringToFront();
    return openPopup(context, await answeredWorker(context));
  }
}

/** A ticket is there after a reload, or the page has said that nothing is saved. */
async function ticketStays({ context, extensionId }: Launched, tally: Tally): Promise<void> {
  const desk = await context.newPage();
  const errors: string[] = [];
  desk.on('pageerror', ({ message }) => errors.push(message));
  await desk.goto(`chrome-extension://${extensionId}/report.html`);
  await desk.locator('textarea#text').fill('It says AADSTS50105');
  await desk.getByRole('button', { name: 'Show', exact: true }).click();
  await desk.locator('[data-rule]').first().waitFor({ timeout: patience });
  const isSaidNotToBe = (await desk.locator('[data-saving]').count()) > 0;
  await desk.reload();
  await desk.locator('nav').waitFor({ timeout: patience });
  const isThere = await desk
    .locator('[data-entry], [data-rule]')
    .first()
    .waitFor({ state: 'attached', timeout: patience })
    .then(() => true)
    .catch(() => false);
  tally.tried();
  tally.expect(isThere || isSaidNotToBe, 'a ticket is neither kept nor said not to be');
  tally.expect(errors.length === 0, `the help desk page: ${errors[0]}`);
  await desk.close();
}
