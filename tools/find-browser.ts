import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Finds an installed Edge, Chrome or Chromium. As a program it prints the path; where there is none it installs
 * Debian's Chromium when it may, and otherwise says how to install one and fails.
 */

export interface Browser {
  readonly name: string;
  readonly path: string;
}

/** Name, then where it is installed: a program in PATH or a full path. In the order of preference. */
type Places = readonly (readonly [name: string, ...places: string[]])[];

/** @returns the browser to use; `BROWSER_PATH` decides alone where it is set. */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): Browser | undefined {
  const chosen = env.BROWSER_PATH;
  if (chosen) return existsSync(chosen) ? { name: 'the browser of BROWSER_PATH', path: chosen } : undefined;
  for (const [name, ...places] of placesOf(platform, env)) {
    const path = places.flatMap((place) => pathsOf(place, env)).find((one) => runs(one, platform));
    if (path) return { name, path };
  }
  return undefined;
}

function placesOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Places {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    const inRoots = (...path: string[]) => roots.map((root) => join(root, ...path));
    return [
      ['Microsoft Edge', ...inRoots('Microsoft', 'Edge', 'Application', 'msedge.exe')],
      ['Google Chrome', ...inRoots('Google', 'Chrome', 'Application', 'chrome.exe')],
      ['Chromium', ...inRoots('Chromium', 'Application', 'chrome.exe')],
    ];
  }
  if (platform === 'darwin') {
    return ['Microsoft Edge', 'Google Chrome', 'Chromium'].map((name) => {
      const program = join('Applications', `${name}.app`, 'Contents', 'MacOS', name);
      return [name, join('/', program), join(homedir(), program)];
    });
  }
  return [
    ['Microsoft Edge', 'microsoft-edge', 'microsoft-edge-stable', '/opt/microsoft/msedge/msedge'],
    ['Google Chrome', 'google-chrome', 'google-chrome-stable', '/opt/google/chrome/chrome'],
    ['Chromium', 'chromium', 'chromium-browser', '/usr/bin/chromium', '/snap/bin/chromium'],
  ];
}

function pathsOf(place: string, env: NodeJS.ProcessEnv): string[] {
  if (/[\\/]/.test(place)) return [place];
  return (env.PATH ?? '').split(delimiter).map((folder) => join(folder, place));
}

/**
 * On Linux a program of that name can be a mere pointer to a package that is not there; asking it tells, at once. One that takes
 * its time over the answer is a browser beside others.
 */
export function runs(path: string, platform: NodeJS.Platform): boolean {
  if (!existsSync(path)) return false;
  if (platform !== 'linux') return true;
  const { status, error } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
  return status === 0 || (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT');
}

/** What to do where no browser was found, in plain words. */
export function installHint(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.BROWSER_PATH)
    return `BROWSER_PATH names "${env.BROWSER_PATH}", which does not exist: correct or unset it.`;
  const how = {
    win32:
      'Install Microsoft Edge (https://www.microsoft.com/edge) or Google Chrome (https://www.google.com/chrome)',
    darwin:
      'Install Microsoft Edge or Google Chrome into Applications (with Homebrew: brew install --cask microsoft-edge)',
  }[platform as string];
  const linux =
    'Install Chromium (Debian and Ubuntu: sudo apt-get install chromium), Microsoft Edge or Google Chrome';
  return `No Edge, Chrome or Chromium found. ${how ?? linux}, or set BROWSER_PATH to the program of one.`;
}

/** The browser; where there is none, Debian's Chromium is installed first if that is possible here. */
export function ensureBrowser(): Browser | undefined {
  return findBrowser() ?? (mayInstall() && installPackage('chromium') ? findBrowser() : undefined);
}

/** Whether packages of the system can be installed here. */
export function mayInstall(): boolean {
  return (
    process.platform === 'linux' && isRoot() && existsSync('/usr/bin/apt-get') && !process.env.BROWSER_PATH
  );
}

/** Whether a window could be seen. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether this is Unix and we are its root: browsers refuse their sandbox then. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Debian's own package, with the output of apt-get on stderr. @returns whether it worked */
export function installPackage(name: 'chromium' | 'firefox-esr'): boolean {
  console.error(`No browser found: installing the package ${name} with apt-get …`);
  return [['update'], ['install', '-y', '--no-install-recommends', name]].every((args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0;
  });
}

if (import.meta.main) {
  const browser = ensureBrowser();
  if (browser) console.log(browser.path);
  else {
    console.error(installHint());
    process.exitCode = 1;
  }
}
