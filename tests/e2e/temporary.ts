import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Profiles, copies of the extension and whatever else a run of the browser tests puts into temporary folders goes into one,
 * and with it: a worker is ended without notice and cannot tidy up.
 */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-help-tests-'));
  // As Linux and macOS, and Windows, know it.
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder });
  return () => remove(folder);
}

/** A browser that is being closed still writes, and deletes what is its own. */
async function remove(folder: string): Promise<void> {
  for (const end = Date.now() + 10_000; existsSync(folder) && Date.now() < end; await setTimeout(200))
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}
