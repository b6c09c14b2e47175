import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** Reads the texts in store/, which people copy into the forms of the stores. */

/** BCP 47, English first. `npm run words -- --check` names a complete language that has no listing yet. */
export const listingLanguages: readonly string[] = readdirSync(join(root, 'store'))
  .flatMap((name) => /^listing\.(.+)\.md$/.exec(name)?.[1] ?? [])
  .sort((one, other) => Number(other === 'en') - Number(one === 'en') || one.localeCompare(other));
/** What reviewers and lawyers read stands in these. */
export const statementLanguages = ['en', 'fr'] as const;

export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly purpose: string;
  readonly searchWords: readonly string[];
  /** What each screenshot shows, in order. */
  readonly screenshots: readonly string[];
}

/** Name, short description, description, single purpose, category, search words, screenshots: in this order. */
const fields = 7;

/** A text of store/, as it is: `listing`, `permissions` or `privacy`. */
export function readText(name: string, language: string): string {
  return readFileSync(join(root, 'store', `${name}.${language}.md`), 'utf8');
}

/** @throws where a field is missing */
export function readListing(language: string): Listing {
  const parts = [...sectionsOf(readText('listing', language)).values()];
  if (parts.length !== fields) throw new Error(`store/listing.${language}.md has not ${fields} fields`);
  const [name = '', summary = '', description = '', purpose = '', , searchWords = '', screenshots = ''] =
    parts;
  return {
    name,
    summary,
    description,
    purpose,
    searchWords: items(searchWords),
    screenshots: items(screenshots),
  };
}

/** Each permission and host with its reason. A heading may name several. */
export function readPermissions(language: string): Map<string, string> {
  const [reasons = ''] = readText('permissions', language).split(/^# (?!Permissions|Autorisations)/m);
  const parts = [...sectionsOf(reasons)];
  return new Map(
    parts.flatMap(([heading, reason]) =>
      [...heading.matchAll(/`([^`]+)`/g)].map(([, permission = '']) => [permission, reason] as const),
    ),
  );
}

/** What stands under each heading of the second level. */
function sectionsOf(text: string): Map<string, string> {
  const [, ...sections] = text.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end).trim()];
    }),
  );
}

function items(list: string): string[] {
  return list.split('\n').map((line) => line.replace(/^(-|\d+\.) /, ''));
}
