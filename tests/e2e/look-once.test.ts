import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { arrive, browserSession, built, firstFinding, popupOf } from './support.ts';

/**
 * A person's click on the icon grants `activeTab`; a popup that a test opens has none. This copy of the extension has
 * the one host instead, so that the same code runs through the same scripting call.
 */
const copy = mkdtempSync(join(tmpdir(), 'sign-in-help-'));
cpSync(built, copy, { recursive: true });
const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
writeFileSync(
  join(copy, 'manifest.json'),
  JSON.stringify({ ...manifest, host_permissions: ['https://adfs.contoso.example/*'] }),
);

const session = browserSession({ dir: copy });
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('looking once at another page finds its code, and calls it no more than possible', async () => {
  const page = await arrive(session.context, 'other-host');
  const popup = await popupOf(session);
  await popup.getByRole('button', { name: 'Look at this page once' }).click();
  await popup.locator('[data-rule]').first().waitFor();
  expect(await firstFinding(popup)).toMatchObject({ verdict: 'possible' });
  await popup.close();
  await page.close();
});
