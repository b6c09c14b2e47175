import type { Page } from 'playwright-core';

/** What a person would read in the popup, from its open shadow roots. */
export async function diagnosisIn(popup: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const finding of await popup.locator('[data-rule]').all()) {
    const title = await finding.locator('h2').first().textContent();
    const [rule, verdict] = await Promise.all(
      ['data-rule', 'data-verdict'].map((name) => finding.getAttribute(name)),
    );
    lines.push(`${title?.trim()}  [${rule}, ${verdict}]`);
    for (const fix of await finding.locator('[data-fix]').all()) {
      const words = (await fix.locator('h3').first().textContent())?.trim();
      lines.push(
        `  - ${words}  [${await fix.getAttribute('data-fix')}: ${await fix.getAttribute('data-who')}]`,
      );
    }
  }
  return lines.length > 0 ? lines : ['Nothing recognised.'];
}
