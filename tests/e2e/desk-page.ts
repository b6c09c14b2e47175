import type { Page } from 'playwright-core';
import { beforeEach, expect } from 'vitest';
import { traces } from '../desk/planted.ts';
import { run } from '../tools/diagnose/support.ts';
import type { Session } from './support.ts';

/** The help desk page in a real browser, and the command line beside it. */
export interface DeskPage {
  page: Page;
  /** Dialogs, errors, requests of the network; and all that was written to the console. */
  readonly alarms: string[];
  readonly written: string[];
}

/** One page for the tests of a file. */
export function deskPage(session: Session): DeskPage {
  const desk = { alarms: [], written: [] } as unknown as DeskPage;
  beforeEach(async () => {
    if (desk.page) return;
    desk.page = await session.context.newPage();
    desk.page.on('dialog', (dialog) => {
      desk.alarms.push(dialog.message());
      void dialog.dismiss();
    });
    desk.page.on('pageerror', (error) => desk.alarms.push(error.message));
    desk.page.on('console', (message) => {
      desk.written.push(message.text());
      if (message.type() === 'error') desk.alarms.push(message.text());
    });
    desk.page.on('request', (request) => {
      if (!/^(chrome-extension|blob|data):/.test(request.url())) desk.alarms.push(request.url());
    });
    await desk.page.goto(`chrome-extension://${session.extensionId}/report.html`);
    await desk.page.getByRole('navigation').waitFor(); // it is drawn once its language is read
  });
  return desk;
}

/** What is made of a file: its first finding, as other programs read it, and how many cases it has; or the sentence. */
export type Outcome =
  | { readonly findings: readonly string[]; readonly fixes: readonly string[]; readonly cases: number }
  | { readonly problem: string };

/** Opens a file, on whatever view the page is, and waits for what becomes of it. */
export async function openOnPage({ page }: DeskPage, path: string): Promise<Outcome> {
  const before = (await page.evaluate<string | false, string>(mark, '')) || '';
  await page.locator('a[href="#report"]').click();
  await page.locator('input#files').setInputFiles(path);
  await expect
    .poll(() => page.evaluate<string | false, string>(mark, before), { timeout: 50_000 })
    .not.toBe(false);
  const problem = page.locator('[data-message=problem] .words');
  if ((await problem.count()) > 0) return { problem: (await problem.textContent()) ?? '' };
  return page.evaluate(shownCase);
}

/** The case and the message that are there; compared with what was there before, whether they are others. */
function mark(before: string): string | false {
  const view = (document.querySelector('desk-app') as unknown as { view: View }).view;
  const now = JSON.stringify([view.opened?.key, view.message?.words]);
  return now !== before && now;
}

interface View {
  readonly opened?: {
    readonly key: number;
    readonly cases: readonly unknown[];
    readonly help: {
      readonly findings: readonly {
        readonly rule: string;
        readonly verdict: string;
        readonly words: {
          readonly fixes: readonly { readonly id: string; readonly who: readonly string[] }[];
        };
      }[];
    };
  };
  readonly message?: { readonly words: unknown };
}

function shownCase(): Outcome {
  const { opened } = (document.querySelector('desk-app') as unknown as { view: View }).view;
  const findings = opened?.help.findings ?? [];
  return {
    findings: findings.map(({ rule, verdict }) => `${rule} ${verdict}`),
    fixes: findings[0]?.words.fixes.map(({ id, who }) => `${id} ${who.join(' ')}`) ?? [],
    cases: Math.max(1, opened?.cases.length ?? 0),
  };
}

/** The same of every file of a folder on the command line, by its name; and all that it printed. */
export async function onCommandLine(
  folder: string,
): Promise<{ readonly outcomes: ReadonlyMap<string, Outcome>; readonly printed: string }> {
  const { stdout, stderr } = await run(folder, '--jsonl');
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const first = lines.filter((line) => line.case === 1 || 'problem' in line);
  const outcomes = first.map(({ file, problem, of, diagnosis }): [string, Outcome] => [
    file.slice(folder.length + 1),
    problem === undefined
      ? {
          findings: diagnosis.findings.map((one: Finding) => `${one.rule} ${one.verdict}`),
          fixes: (diagnosis.findings[0]?.fixes ?? []).map(
            ({ id, who }: Finding['fixes'][number]) => `${id} ${who.join(' ')}`,
          ),
          cases: of,
        }
      : { problem },
  ]);
  return { outcomes: new Map(outcomes), printed: stdout + stderr };
}

interface Finding {
  readonly rule: string;
  readonly verdict: string;
  readonly fixes: readonly { readonly id: string; readonly who: readonly string[] }[];
}

/** Everything that the extension keeps, anywhere, as one text. */
export async function stored({ page }: DeskPage): Promise<string> {
  return page.evaluate(async () => {
    const areas = await Promise.all(
      (['local', 'session', 'sync'] as const).map((area) => chrome.storage[area].get(null)),
    );
    const bases = await indexedDB.databases();
    const rows = await Promise.all(
      bases.map(
        ({ name = '' }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = async () => {
              const names = [...opening.result.objectStoreNames];
              const all = names.map(
                (store) =>
                  new Promise((done) => {
                    const request = opening.result.transaction(store).objectStore(store).getAll();
                    request.onsuccess = () => done(request.result);
                  }),
              );
              resolve(await Promise.all(all));
              opening.result.close();
            };
          }),
      ),
    );
    const caches_ = await caches.keys();
    const kept = { areas, rows, caches_, local: { ...localStorage }, session: { ...sessionStorage } };
    return JSON.stringify({ ...kept, title: document.title });
  });
}

/** What was planted is nowhere in it. */
export function expectNoTraces(what: string, text: string): void {
  expect(traces.filter((trace) => trace.test(text)).map(String), what).toEqual([]);
}
