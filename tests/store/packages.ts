import { inspect } from 'node:util';
import type { Unzipped } from './unzip.ts';

/** What is read of the package of a store. */

/** The parts of a manifest that the stores look at. */
export interface Manifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly default_locale: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly minimum_chrome_version?: string;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: { readonly gecko: object };
}

export interface Package {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  /** @throws where there is no such file */
  bytes(path: string): Buffer;
  text(path: string): string;
}

export function packageOf(files: readonly Unzipped[]): Package {
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const bytes = (path: string) => {
    const found = contents.get(path);
    if (!found) throw new Error(`no ${path} in the package`);
    return found;
  };
  const text = (path: string) => bytes(path).toString('utf8');
  return { paths: [...contents.keys()], manifest: JSON.parse(text('manifest.json')), bytes, text };
}

/** Every permission that a package asks for, hosts included, each once. */
export function permissionsIn(manifest: Manifest): string[] {
  return [
    ...new Set([
      ...manifest.permissions,
      ...(manifest.optional_permissions ?? []),
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ]),
  ];
}

/** Width and height of a PNG, in pixels. @throws where it is none */
export function pngSize(png: Buffer): readonly [width: number, height: number] {
  const start = png.subarray(0, 16).toString('latin1');
  if (start !== '\x89PNG\r\n\x1a\n\0\0\0\rIHDR') throw new Error(`not a PNG: ${inspect(start)}`);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
