import type { Who } from '../people.ts';
import type { Facts, Fix } from '../rule.ts';
import type { AnswerId } from './questions.ts';

/**
 * Who acts while Microsoft checks, refuses or suspends an account: shared by the rules about these states.
 * Sources (sources.ts): verification-process, verification-appeal, permissions-faq, edge-contact, windows-company,
 * hardware-support-article.
 */

type Program = AnswerId<'program'>;
const storePrograms = ['windows-xbox'] as const satisfies readonly Program[];
const edge = ['edge'] as const satisfies readonly Program[];
const hardware = ['hardware'] as const satisfies readonly Program[];

/** A support request is for whoever can sign in and has a workspace; these programs have a door of their own. */
const withOwnDoor = [...edge, ...storePrograms, ...hardware];

/**
 * The same request to Microsoft by the door of each program. The general one stands first while the program is not
 * known, and disappears where it is one with its own door.
 *
 * @param base what it is for: id, title, request and at most two steps that hold for every door
 */
export function askMicrosoft(base: Pick<Fix, 'id' | 'title' | 'request' | 'steps'>): Fix[] {
  const shared = { ...base, who: ['microsoft-support'], takes: 'days' } as const;
  return [
    {
      ...shared,
      id: `${base.id}-edge`,
      title: 'Edge add-ons: ask the Edge team',
      when: { program: edge },
      steps: [
        ...base.steps,
        'Give your Seller ID. Post no papers and no addresses there: the team names a mailbox for them.',
      ],
      link: 'edge-support',
    },
    {
      ...shared,
      id: `${base.id}-windows`,
      title: 'Windows or Xbox: ask Windows developer support',
      when: { program: storePrograms },
      steps: [...base.steps, 'Open Windows developer support and give your Seller ID.'],
      link: 'windows-support',
    },
    {
      ...shared,
      id: `${base.id}-hardware`,
      title: 'Hardware: ask hardware support',
      when: { program: hardware },
      steps: [
        ...base.steps,
        'Open hardware support, signed in with the account that is enrolled in the Hardware Program.',
      ],
      link: 'hardware-support',
    },
    {
      ...shared,
      unless: { program: withOwnDoor },
      steps: [
        ...base.steps,
        'Give your PartnerID or Seller ID in the support request. Edge, Windows and Hardware have a support of their own.',
      ],
      link: 'partner-ticket',
    },
  ];
}

/** Who may see and finish the check of an account: by the kind of program, the smallest role first. */
export function verifiersOf({ answers }: Facts): readonly Who[] {
  if (answers.area === 'developer-program') return ['manager', 'owner'];
  if (answers.area === 'partner-program') return ['compliance-admin', 'account-admin', 'global-admin'];
  return ['compliance-admin', 'account-admin', 'manager', 'owner', 'global-admin'];
}

/** Where the state of every check stands. */
export const openLegalInfo =
  'Open **Account settings** > **Legal info** and the tab of your program: **Partner**, **Reseller** or **Developer**.';
