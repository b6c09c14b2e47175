import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/run.ts';

/** Reads the texts in store/, which people copy into the forms of the stores. */

export const languages = ['en', 'fr'] as const;
export type Tag = (typeof languages)[number];

const headings = {
  en: ['Name', 'Short description', 'Description', 'Single purpose', 'Search words', 'Screenshots'],
  fr: [
    'Nom',
    'Description courte',
    'Description',
    'Objectif unique',
    'Mots de recherche',
    'Captures d’écran',
  ],
} as const satisfies Record<Tag, readonly string[]>;

export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly purpose: string;
  readonly searchWords: readonly string[];
  /** What each screenshot shows, in order. */
  readonly screenshots: readonly string[];
}

/** A text of store/, as it is: `listing`, `permissions` or `privacy`. */
export function readText(name: string, language: Tag): string {
  return readFileSync(join(root, 'store', `${name}.${language}.md`), 'utf8');
}

/** @throws where a field is missing */
export function readListing(language: Tag): Listing {
  const parts = sectionsOf(readText('listing', language));
  const [name, summary, description, purpose, searchWords, screenshots] = headings[language].map(
    (heading) => {
      const found = parts.get(heading);
      if (!found) throw new Error(`store/listing.${language}.md has no "${heading}"`);
      return found;
    },
  ) as [string, string, string, string, string, string];
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
export function readPermissions(language: Tag): Map<string, string> {
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
