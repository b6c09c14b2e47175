import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackage, mayInstall, runs } from '../find-browser.ts';

/**
 * Finds an installed Firefox, for the one test that runs its package. As a program it prints the path; where there is
 * none it installs Debian's Firefox when it may, and otherwise says so and fails.
 */

const programs = ['firefox-esr', 'firefox'];
const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** @returns its path; `FIREFOX_PATH` decides alone where it is set */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = env.FIREFOX_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = (env.PATH ?? '').split(delimiter);
  const inPath = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...(installed[process.platform] ?? [])].find((path) => runs(path, process.platform));
}

if (import.meta.main) {
  const path = findFirefox() ?? (mayInstall() && installPackage('firefox-esr') ? findFirefox() : undefined);
  if (path) console.log(path);
  else {
    console.error('No Firefox found: its package is not run. Install firefox-esr, or set FIREFOX_PATH.');
    process.exitCode = 1;
  }
}
