import type { Who } from '../people.ts';

/** A number of Microsoft 365 business support. */
export interface PhoneNumber {
  /** ISO 3166, two letters: where one calls from. */
  readonly regions: readonly string[];
  /** As it is written there. */
  readonly shown: string;
  /** The international form of `shown`; where there is none, what is dialled. */
  readonly tel: string;
  /** Free by its prefix, or at the rate of a local call; of some the list does not say. */
  readonly cost: 'free' | 'local' | 'unknown';
  /** The only team that it is for. */
  readonly team?: Who;
}

/**
 * Telephone numbers of Microsoft 365 business support, as Microsoft lists them (sources.ts: support-numbers): what the
 * call sheet shows, best first of each region. China has an operator and numbers of its own, and many small countries
 * share one abroad: for these there is the list.
 */
export const phoneNumbers: readonly PhoneNumber[] = [
  { regions: ['US', 'CA', 'PR', 'JM'], shown: '1 800 865 9408', tel: '+18008659408', cost: 'free' },
  { regions: ['GB'], shown: '0800 032 6417', tel: '+448000326417', cost: 'free' },
  { regions: ['GB'], shown: '0203 450 6455', tel: '+442034506455', cost: 'local' },
  { regions: ['IE'], shown: '1 800 995309', tel: '+3531800995309', cost: 'free' },
  { regions: ['IE'], shown: '01 656 9837', tel: '+35316569837', cost: 'local' },
  { regions: ['FR'], shown: '0805 540 594', tel: '+33805540594', cost: 'free' },
  { regions: ['FR'], shown: '01 57 32 42 97', tel: '+33157324297', cost: 'local' },
  { regions: ['DE'], shown: '0800 589 2332', tel: '+498005892332', cost: 'free' },
  { regions: ['DE'], shown: '069 380 789 508', tel: '+4969380789508', cost: 'local' },
  { regions: ['AT'], shown: '0800 080 650', tel: '+43800080650', cost: 'free' },
  { regions: ['AT'], shown: '01 206 09 15 78', tel: '+431206091578', cost: 'local' },
  { regions: ['CH'], shown: '0800 000 300', tel: '+41800000300', cost: 'free' },
  { regions: ['CH'], shown: '022 76 141 14', tel: '+41227614114', cost: 'local' },
  { regions: ['IT'], shown: '800 917 919', tel: '+39800917919', cost: 'free' },
  { regions: ['IT'], shown: '02 6943 0746', tel: '+390269430746', cost: 'local' },
  { regions: ['ES'], shown: '900 814 197', tel: '+34900814197', cost: 'free' },
  { regions: ['ES'], shown: '912 718 160', tel: '+34912718160', cost: 'local' },
  { regions: ['PT'], shown: '800 208 745', tel: '+351800208745', cost: 'free' },
  { regions: ['PT'], shown: '21 366 5030', tel: '+351213665030', cost: 'local' },
  { regions: ['NL'], shown: '0800 020 2546', tel: '+318000202546', cost: 'free' },
  { regions: ['NL'], shown: '020 203 5362', tel: '+31202035362', cost: 'local' },
  { regions: ['BE'], shown: '0800 81174', tel: '+3280081174', cost: 'free' },
  { regions: ['BE'], shown: '02 200 88 84', tel: '+3222008884', cost: 'local' },
  { regions: ['LU'], shown: '800 21094', tel: '+35280021094', cost: 'free' },
  { regions: ['LU'], shown: '24 87 15 10', tel: '+35224871510', cost: 'local' },
  { regions: ['DK'], shown: '80 34 76 23', tel: '+4580347623', cost: 'free' },
  { regions: ['DK'], shown: '38 48 70 67', tel: '+4538487067', cost: 'local' },
  { regions: ['SE'], shown: '020 160 5899', tel: '+46201605899', cost: 'free' },
  { regions: ['SE'], shown: '08 5176 1966', tel: '+46851761966', cost: 'local' },
  { regions: ['NO'], shown: '800 31068', tel: '+4780031068', cost: 'free' },
  { regions: ['NO'], shown: '22 31 07 48', tel: '+4722310748', cost: 'local' },
  { regions: ['FI'], shown: '0800 98462', tel: '+35880098462', cost: 'free' },
  { regions: ['FI'], shown: '09 72 51 96 30', tel: '+358972519630', cost: 'local' },
  { regions: ['PL'], shown: '800 70 23 20', tel: '+48800702320', cost: 'free' },
  { regions: ['PL'], shown: '022 306 05 17', tel: '+48223060517', cost: 'local' },
  { regions: ['CZ'], shown: '800 701 371', tel: '+420800701371', cost: 'free' },
  { regions: ['CZ'], shown: '239 016 433', tel: '+420239016433', cost: 'local' },
  { regions: ['SK'], shown: '0800 102 365', tel: '+421800102365', cost: 'free' },
  { regions: ['SK'], shown: '026 862 2111', tel: '+421268622111', cost: 'local' },
  { regions: ['HU'], shown: '+36 80 983 899', tel: '+3680983899', cost: 'free' },
  { regions: ['HU'], shown: '+36 1 778 9292', tel: '+3617789292', cost: 'local' },
  { regions: ['RO'], shown: '0800 896 956', tel: '+40800896956', cost: 'free' },
  { regions: ['RO'], shown: '372 741 961', tel: '+40372741961', cost: 'local' },
  { regions: ['TR'], shown: '0 850 3902777', tel: '+908503902777', cost: 'unknown' },
  { regions: ['AU'], shown: '1800 197 503', tel: '+611800197503', cost: 'free' },
  { regions: ['AU'], shown: '02 8223 9959', tel: '+61282239959', cost: 'local' },
  { regions: ['NZ'], shown: '0800 194 197', tel: '+64800194197', cost: 'free' },
  { regions: ['NZ'], shown: '09 912 7298', tel: '+6499127298', cost: 'local' },
  { regions: ['IN'], shown: '000 800 440 2038', tel: '0008004402038', cost: 'free' },
  { regions: ['SG'], shown: '1 800 622 1856', tel: '+6518006221856', cost: 'free' },
  { regions: ['SG'], shown: '6622 1855', tel: '+6566221855', cost: 'local' },
  { regions: ['JP'], shown: '0120 628 860', tel: '+81120628860', cost: 'free' },
  { regions: ['JP'], shown: '03 4332 6257', tel: '+81343326257', cost: 'local' },
  { regions: ['KR'], shown: '080 495 0880', tel: '+82804950880', cost: 'free' },
  { regions: ['KR'], shown: '02 3483 1937', tel: '+82234831937', cost: 'local' },
  { regions: ['HK'], shown: '3 071 3055', tel: '+85230713055', cost: 'local' },
  { regions: ['TW'], shown: '0800 666 802', tel: '+886800666802', cost: 'free' },
  { regions: ['TW'], shown: '02 2656 7301', tel: '+886226567301', cost: 'local' },
  { regions: ['MY'], shown: '1800 22 0030', tel: '+601800220030', cost: 'free' },
  { regions: ['MY'], shown: '03 6207 4606', tel: '+60362074606', cost: 'local' },
  { regions: ['BR'], shown: '0800 762 1146', tel: '+558007621146', cost: 'free' },
  { regions: ['BR'], shown: '11 4700 1999', tel: '+551147001999', cost: 'local' },
  { regions: ['MX'], shown: '800 563 0605', tel: '+528005630605', cost: 'free' },
  { regions: ['MX'], shown: '55 4738 6567', tel: '+525547386567', cost: 'local' },
  { regions: ['AR'], shown: '0800 266 1512', tel: '+548002661512', cost: 'free' },
  { regions: ['AR'], shown: '011 5354 2347', tel: '+541153542347', cost: 'local' },
  { regions: ['ZA'], shown: '080 020 2883', tel: '+27800202883', cost: 'free' },
  { regions: ['ZA'], shown: '021 427 3315', tel: '+27214273315', cost: 'local' },
  { regions: ['SA'], shown: '800 844 4558', tel: '+9668008444558', cost: 'free' },
  { regions: ['AE'], shown: '8000 444 1578', tel: '+97180004441578', cost: 'unknown' },
  // Microsoft's article on sign-in names it for an only Global admin; the prefix is one of North America.
  {
    regions: ['US', 'CA', 'PR', 'JM'],
    shown: '866-807-5850',
    tel: '+18668075850',
    cost: 'free',
    team: 'data-protection-team',
  },
];

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
