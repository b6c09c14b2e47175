import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrase } from '../rules/data/phrases.ts';
import { pageKinds } from '../rules/observation/observation.ts';
import { type HostFamily, hostFamilies } from '../rules/reading/hosts.ts';
import { type Edit, type Family, familyEdits, readerFile } from './new/family-files.ts';
import { argumentsOf, command, oneOf, Refusal, say, tidy, writeNew } from './new/report.ts';
import { root } from './run.ts';

/**
 * `npm run new-host -- login.example.com --family entra`: a host whose pages are read as others are; with `--called`,
 * `--where` and `--why` the first of a family of its own. Exit status: 0 written, 2 not.
 */

const usage =
  'npm run new-host -- HOST --family FAMILY [--called "the … page" --where entra|personal|password|partner-center --why "reason for the stores" --why-fr "the same in French"]';
const options = {
  family: { type: 'string' },
  called: { type: 'string' },
  where: { type: 'string' },
  why: { type: 'string' },
  'why-fr': { type: 'string' },
} as const;

const table = 'rules/reading/hosts.ts';
/** Each gives the reason for every host that the package asks for. */
const permissions = ['store/permissions.en.md', 'store/permissions.fr.md'];
const wheres: readonly Phrase['where'][] = ['entra', 'personal', 'password', 'partner-center'];

const hosts: Readonly<Record<string, HostFamily>> = hostFamilies;
const families: readonly string[] = [...new Set(Object.values(hosts))];

if (import.meta.main) await command('new-host', newHost);

/** @throws Refusal, before anything is written */
export function newHost(args: readonly string[]): void {
  const { values, positionals } = argumentsOf(args, options, usage);
  const host = hostFrom(positionals);
  const { family } = values;
  if (!family) throw new Refusal(`say what kind of pages it has: --family (known: ${families.join(', ')})`);
  const written = families.includes(family)
    ? apply(hostEdits(host, family))
    : newFamily(familyFrom(host, family, values), values.why, values['why-fr']);
  say(written, next(family, values.why !== undefined && values['why-fr'] === undefined));
}

function hostFrom([host, more]: readonly string[]): string {
  if (!host || more !== undefined) throw new Refusal(`name one host. Usage: ${usage}`);
  if (!/^(?!xn--)[a-z0-9-]+(\.(?!xn--)[a-z0-9-]+)+$/.test(host)) {
    throw new Refusal(`"${host}" is no host: as login.microsoft.com, without https:// and path`);
  }
  if (Object.hasOwn(hosts, host)) throw new Refusal(`${host} is there already: ${hosts[host]}`);
  return host;
}

function familyFrom(
  host: string,
  id: string,
  asked: { called?: string; where?: string; why?: string },
): Family {
  const { called, where, why } = asked;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id) || pageKinds.some((kind) => kind === id)) {
    throw new Refusal(
      `--family "${id}" is neither known (${families.join(', ')}) nor a new id of two words or more`,
    );
  }
  if (!called || !where || !why) {
    throw new Refusal(`${id} is a new family: say more with --called, --where and --why. Usage: ${usage}`);
  }
  if (why.length <= 40) throw new Refusal('--why is what people are told in the store: a whole sentence');
  return { id, host, called: called.replaceAll("'", '’'), where: oneOf(where, wheres, '--where') };
}

/** Behind the last host of the family, which says the same everywhere. */
function hostEdits(host: string, family: string): Edit[] {
  const sister = Object.keys(hosts).findLast((one) => hosts[one] === family);
  return [
    { file: table, place: `  '${sister}': '${family}',\n`, add: `  '${host}': '${family}',\n` },
    ...permissions.map((file) => ({
      file,
      place: `\`https://${sister}/*\``,
      add: `, \`https://${host}/*\``,
    })),
  ];
}

function newFamily(family: Family, why = '', inFrench = why): string[] {
  const last = Object.keys(hosts).at(-1);
  const edits = [
    {
      file: table,
      place: `  '${last}': '${hosts[last ?? '']}',\n`,
      add: `  '${family.host}': '${family.id}',\n`,
    },
    ...familyEdits(family),
    ...permissions.map((file) => ({
      file,
      place: '\n## `https://partner.microsoft.com/*`',
      add: `\n## \`https://${family.host}/*\`\n\n${file.endsWith('.fr.md') ? inFrench : why}\n`,
      before: true as const,
    })),
  ];
  const reader = readerFile(family);
  const written = apply(edits, reader);
  tidy(written.filter((name) => name.endsWith('.ts')));
  return written;
}

/** All edits or none: each place is looked for before anything is written. */
function apply(edits: readonly Edit[], files: Readonly<Record<string, string>> = {}): string[] {
  const texts = new Map<string, string>();
  for (const { file, place, add, before } of edits) {
    const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
    const found = text.indexOf(place);
    if (found < 0) throw new Refusal(`${file} does not hold ${place.trim()}: add the host by hand`);
    const at = before ? found : found + place.length;
    texts.set(file, text.slice(0, at) + add + text.slice(at));
  }
  writeNew(files);
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
  return [...Object.keys(files), ...texts.keys()];
}

function next(family: string, isNew: boolean): string[] {
  return [
    isNew
      ? 'translate the reason in store/permissions.fr.md'
      : 'read whether the reason in store/permissions.*.md is true of it: people are asked for each host',
    `a page of it in tests/pages/, read by entrypoints/observer.content/readers (${family})`,
    'npm run types names whatever else must know it; then npm test',
  ];
}
