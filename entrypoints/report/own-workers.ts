/** Files of the package that are started as workers; the build copies the last out of its library (tools/build/readers.ts). */
export const workers = {
  intake: 'intake-worker.js',
  picture: 'picture-worker.js',
  pdf: 'readers/pdf.worker.min.mjs',
} as const;

interface Policies {
  createPolicy(name: 'default', rules: { createScriptURL: (url: string) => string }): unknown;
}

/**
 * No text becomes a script in the pages of the extension; a library that starts or loads one hands the browser a text all
 * the same. These addresses are let through, and nothing else. Once in a page or worker.
 */
export function letThrough(addresses: readonly string[]): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (addresses.includes(url)) return url;
      throw new TypeError('not a script of this package');
    },
  });
}

let isAllowed = false;

/** The address of a file of the package. */
export function own(path: string): string {
  return new URL(`/${path}`, location.href).href;
}

/** The workers of the readers can be started from now on. */
export function allowWorkers(): void {
  if (isAllowed) return;
  isAllowed = true;
  letThrough(Object.values(workers).map(own));
}
