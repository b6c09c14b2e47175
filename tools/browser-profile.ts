import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface ProfileWanted {
  /** A profile to keep; without it the profile is thrown away at the end. */
  readonly userDataDir?: string;
  /** Settings of a new profile, as Chromium keeps them. */
  readonly preferences?: object;
}

/** Where a browser keeps what it knows. */
export interface Profile {
  /** A folder. */
  readonly path: string;
  /** No browser has used it. */
  readonly isNew: boolean;
  /** Removes the folder, where it is none that is kept. */
  forget(): void;
}

/**
 * A profile in developer mode: without, an unpacked extension that is reloaded stays switched off. Its switch is in
 * chrome://extensions, which takes longer to open than the browser to start: so it stands in a new profile from the
 * beginning.
 */
export function profileFor({ userDataDir, preferences = {} }: ProfileWanted): Profile {
  const path = userDataDir ?? mkdtempSync(join(tmpdir(), 'sign-in-help-profile-'));
  const file = join(path, 'Default', 'Preferences');
  const isNew = !existsSync(file);
  if (isNew) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...preferences, extensions: { ui: { developer_mode: true } } }));
  }
  if (userDataDir) return { path, isNew, forget: () => undefined };
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove); // where nobody closes the browser
  return {
    path,
    isNew,
    forget: () => {
      process.removeListener('exit', remove);
      remove();
    },
  };
}
