/** What the manifest of one browser has that the others’ have not. */

/** The part of a manifest that differs; WXT’s type of a manifest fits it. */
interface Manifest {
  minimum_chrome_version?: unknown;
  storage?: unknown;
  commands?: Record<string, unknown> | undefined;
  action?: { default_title?: unknown } | undefined;
  browser_specific_settings?: unknown;
}

/** Changes the manifest that WXT made of wxt.config.ts and the entrypoints. */
export function fitManifest(manifest: Manifest, browser: string): void {
  // WXT takes the title of popup.html, which is English until its script runs.
  if (manifest.action) manifest.action.default_title = '__MSG_name__';
  if (browser !== 'firefox') return;
  // Chrome’s own keys. Firefox takes what an organisation sets from its policy, without a schema in the manifest.
  delete manifest.minimum_chrome_version;
  delete manifest.storage;
  // There is no side panel that a key could open.
  delete manifest.commands?.['keep-open'];
  manifest.browser_specific_settings = {
    gecko: {
      id: '{d75da3aa-abae-4b72-9a53-d4d30696e545}',
      // The first that itself tells people, on all its systems, which data an extension sends: this one, none.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  };
}
