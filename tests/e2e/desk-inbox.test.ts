import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type DeskFile, inbox } from '../desk/inbox.ts';
import { planted } from '../desk/planted.ts';
import { partOf } from '../scope.ts';
import { deskPage, expectNoTraces, onCommandLine, openOnPage, stored } from './desk-page.ts';
import { browserSession } from './support.ts';

/** One file of each form: the help desk page and the command line say the same, and what is private stays nowhere. */
const session = browserSession();
const desk = deskPage(session);
const folder = mkdtempSync(join(tmpdir(), 'desk-inbox-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A screenshot of a failed sign-in, drawn by this browser. */
async function picture(): Promise<DeskFile> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 900, height: 420 });
  await page.setContent(
    `<body style="font:20px 'Segoe UI',sans-serif;padding:30px"><h1>You don't have access to this</h1><p>${planted.name}</p><p>AADSTS53003: Access has been blocked by Conditional Access policies.</p><p>App name: Partner Center</p></body>`,
  );
  const content = await page.screenshot();
  await page.close();
  return { name: 'screenshot.png', content, rule: 'conditional-access-block' };
}

test('page and command line say the same of each form', { timeout: 300_000 }, async () => {
  const files = partOf([...inbox, await picture()], 3);
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  const { outcomes, printed } = await onCommandLine(folder);
  const [onPage, byCommand]: [unknown[], unknown[]] = [[], []];
  for (const { name, rule, cases = 1 } of files) {
    onPage.push([name, await openOnPage(desk, join(folder, name))]);
    byCommand.push([name, outcomes.get(name)]);
    expect(outcomes.get(name), name).toMatchObject({
      findings: expect.arrayContaining([expect.stringMatching(new RegExp(`^${rule} `))]),
      cases,
    });
  }
  expect(onPage).toEqual(byCommand);
  expectNoTraces('what is printed', printed);
  expectNoTraces('what is kept', await stored(desk));
  expectNoTraces('the console', desk.written.join('\n'));
  expect(desk.alarms, 'no dialog, no error, no request').toEqual([]);
});
