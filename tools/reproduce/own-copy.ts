import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unknownHost } from '../../reports/reproduce/address.ts';

/**
 * A page of an unknown host is looked at when a person selects the icon: their click opens it to the extension. No program can
 * click there, so a copy of the extension has that one host instead.
 *
 * @returns the folder of the copy, and how to remove it
 */
export function copyForUnknownHost(extension: string): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'sign-in-help-'));
  cpSync(extension, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`https://${unknownHost}/*`] }));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
