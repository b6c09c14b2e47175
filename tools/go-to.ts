import type { Page } from 'playwright-core';
import type { Visit } from './visits.ts';

/** Opens the true address of a visit, answered by its synthetic page. Nothing leaves the machine. */
export async function goTo(page: Page, visit: Visit): Promise<void> {
  await answerWith(page, visit);
  for (const address of visit.before ?? []) {
    await page.goto(address);
    // The first look comes when the page is idle; its message has to leave before the page does.
    await page.waitForTimeout(300);
  }
  await page.goto(visit.url);
}

/** Whatever the tab asks for from now on is answered by the page of the visit. */
export async function answerWith(page: Page, { html, status = 200, answers = {} }: Visit): Promise<void> {
  await page.route('**/*', (route) => {
    const request = route.request();
    const answer = answers[new URL(request.url()).pathname];
    if (answer) return route.fulfill({ status: answer, body: '{}' });
    if (!request.isNavigationRequest()) return route.fulfill({ status: 204 });
    return route.fulfill({ status, contentType: 'text/html; charset=utf-8', body: html });
  });
}
