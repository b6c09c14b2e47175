import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Profiles, copies of the extension and whatever else a run of the browser tests puts into temporary folders goes into one,
 * and with it: a worker is ended without notice and cannot tidy up.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-help-tests-'));
  // As Linux and macOS, and Windows, know it.
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder });
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
