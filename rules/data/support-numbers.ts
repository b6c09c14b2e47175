import type { Who } from '../people.ts';

/**
 * Telephone numbers of Microsoft 365 business support, as Microsoft lists them (sources.ts: support-numbers): what the
 * call sheet shows, by region. `tel` is the international form of `shown`.
 * Free within the country by its prefix; the list has a second, local number where a free one cannot be reached.
 */
export const phoneNumbers = [
  { country: 'United States, Canada', shown: '1 800 865 9408', tel: '+18008659408' },
  { country: 'United Kingdom', shown: '0800 032 6417', tel: '+448000326417' },
  { country: 'Ireland', shown: '1 800 995309', tel: '+3531800995309' },
  { country: 'Germany', shown: '0800 589 2332', tel: '+498005892332' },
  { country: 'Spain', shown: '900 814 197', tel: '+34900814197' },
  { country: 'France', shown: '0805 540 594', tel: '+33805540594' },
  { country: 'Belgium', shown: '0800 81174', tel: '+3280081174' },
  { country: 'Switzerland', shown: '0800 000 300', tel: '+41800000300' },
  { country: 'Luxembourg', shown: '800 21094', tel: '+35280021094' },
  // Microsoft's article on sign-in names it for an only Global admin; the prefix is one of North America.
  { country: 'United States, Canada', shown: '866-807-5850', tel: '+18668075850' },
] as const;

/** What the call sheet of a team shows beside the numbers. */
export interface CallScript {
  /** What to do before one calls. */
  readonly before?: string;
  /** What to tell the recorded voice and the agent, in this order; the request of the fix comes after it. */
  readonly say: readonly string[];
  /** What the agent asks for. */
  readonly have: readonly string[];
  /** What to do before one hangs up. */
  readonly after: string;
}

const business = 'Business user, Microsoft 365 for business.';
const phoneOfProfile =
  'The phone in your admin profile at Microsoft, or that phone or mailbox open: the agent sends a code there.';
const caseNumber = 'Write down the number of the case and when they call back.';

/** By the team that takes the call. Sources: unable-to-sign-in, support-numbers, lockout-answers, get-help. */
export const callScripts = {
  'data-protection-team': {
    before: 'Did you buy the licenses from a partner? Call the partner first.',
    say: [
      business,
      '“Authenticator”, if you lost it.',
      'No other admin is left.',
      'Please connect me with the **Data Protection team**.',
    ],
    have: [phoneOfProfile, 'The domain, the last invoice and papers of the company.'],
    after: caseNumber,
  },
  'microsoft-support': {
    say: [business, 'Then read out the code of the page.'],
    have: [phoneOfProfile, 'The domain of the company and the details of this page.'],
    after: caseNumber,
  },
} as const satisfies Partial<Record<Who, CallScript>>;
