import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Visit } from '../visits.ts';
import { built } from './support.ts';

/** A folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-help-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A copy of the built extension with another manifest. A person's click on the icon grants `activeTab`; a popup that a
 * test opens has none, and some hosts have to be granted instead, so that the same code runs.
 */
export function copyOfBuilt(more: object, files: Readonly<Record<string, string>> = {}): string {
  const copy = temporaryFolder();
  cpSync(built, copy, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(copy, name), text);
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const scripts = 'content_scripts' in more ? (more.content_scripts as unknown[]) : [];
  const content_scripts = [...scripts, ...manifest.content_scripts];
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, ...more, content_scripts }));
  return copy;
}

const refusedAddress =
  'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https%3A%2F%2Fpartner.microsoft.com%2F';
const refusal =
  "AADSTS50020: User account 'someone@example.com' from identity provider 'live.com' does not exist in tenant 'Example'";

/** An error page of Entra with something else on it. */
export function refusedPage(
  more: { head?: string; body?: string; text?: (sentence: string) => string; url?: string } = {},
): Visit {
  const { head = '', body = '', text = (sentence) => `<main><p>${sentence}</p></main>`, url } = more;
  return {
    slug: '',
    what: '',
    shows: 'nothing',
    url: url ?? refusedAddress,
    html: `<!DOCTYPE html><html lang="en"><head>${head}<meta name="PageID" content="ConvergedError"></head><body>${body}${text(refusal)}</body></html>`,
  };
}
