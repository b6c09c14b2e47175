import type * as z from 'zod/mini';
import { type Policy, policySchema } from './policy.ts';

/**
 * The JSON schema of `storage.managed`, from the schema that judges the policy.
 *
 * It says types and no more. The browser drops without a word what does not fit it, a whole field at a time; what gets
 * past it is judged by `readPolicy`, which drops less and lists it on the options page. So values and ids stand in the
 * descriptions, not in `enum`; and objects whose keys are ids take any key.
 */

interface Node {
  readonly type: string;
  readonly description?: string;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node;
}

type Schema = z.core.$ZodTypes;

/** For administrators: English, like the documentation. */
const descriptions: Readonly<Record<keyof Policy, string>> = {
  programs: 'All the programs that the company is in. With one, nobody is asked.',
  selfServiceReset: 'Whether people can reset their password themselves.',
  globalAdmin: 'Whether the company has a Global admin who can be reached.',
  inTenant: 'Whether people’s work accounts are in the tenant of the Partner Center account.',
  contacts: 'Who can fix what and how to reach them; each with a name, mail or phone.',
  helpDesk:
    'The help desk. The ticketUrl (https) may hold {subject}, {body}, {code}, {correlationId}, {requestId}, {timestamp} and {rule}.',
  desk: 'Of people who answer partners on the help desk page: who writes to them, and the greeting (it may hold {name} and {firstName}), signature and ticketUrl (https, it may hold {ticket}) of their replies.',
  breakGlass: 'What to do when the only Global admin is locked out: at most 1000 characters.',
  language: 'The language of the words: en, fr.',
  isAdmin: 'Whether these people are admins: the steps of admins are open for them.',
  workDomain: 'What work addresses end in: contoso.com. Shown where an address is to be typed.',
  openByItself:
    'Whether the popup opens by itself when a sign-in has failed. Not set: while its icon is not pinned.',
  linkHosts:
    'Hosts to which links may lead: partner.microsoft.com, *.microsoft.com, or * for all. Others are not shown. Empty: no links.',
  articles: 'An intranet article (https) for a rule (ids: rules/README.md) or a person.',
  silenced: 'Ids of rules that are never shown (rules/README.md).',
};

export function managedSchema(): Node {
  const { properties = {}, ...root } = nodeOf(policySchema as unknown as Schema);
  const described = Object.entries(properties).map(([id, node]) => {
    const says = [descriptions[id as keyof Policy], node.description].filter(Boolean).join(' ');
    return [id, { ...node, description: says }] as const;
  });
  return { ...root, properties: Object.fromEntries(described) };
}

/** The text of assets/public/managed-schema.json. */
export function managedSchemaJson(): string {
  return `${JSON.stringify(managedSchema(), null, 2)}\n`;
}

function nodeOf(schema: Schema): Node {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
      return nodeOf(def.innerType as Schema);
    case 'array':
      return { type: 'array', items: nodeOf(def.element as Schema) };
    case 'object': {
      const fields = Object.entries(def.shape).map(([key, field]) => [key, nodeOf(field as Schema)] as const);
      return { type: 'object', properties: Object.fromEntries(fields) };
    }
    case 'record':
      return {
        ...idsOf(def.keyType as Schema),
        type: 'object',
        additionalProperties: nodeOf(def.valueType as Schema),
      };
    case 'enum':
      return { ...idsOf(schema), type: 'string' };
    case 'boolean':
    case 'string':
      return { type: def.type };
    default:
      throw new Error(`The managed schema knows no ${def.type}: add it here`);
  }
}

/** Of long lists (rules) the description says where they are. */
function idsOf({ _zod: { def } }: Schema): { description?: string } {
  if (def.type !== 'enum') return {};
  const ids = Object.values(def.entries);
  return ids.length > 20 ? {} : { description: `One of: ${ids.join(', ')}.` };
}
