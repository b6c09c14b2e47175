import type { ConceptId } from '../rules/data/concepts.ts';
import type { PageKind } from '../rules/observation/observation.ts';
import { conceptsIn } from '../rules/reading/all-concepts.ts';

/** What a mail quotes of a page in words that nobody here knows: what class of failure it is, and on which page. */
export interface Quoted {
  readonly concepts: readonly ConceptId[];
  readonly page: PageKind;
}

/** Between marks of quoting, as `plain` leaves them, or those of Japanese and Chinese. */
const betweenMarks =
  /["「『‹]\s?([^"「」『』‹›\n]{8,400})["」』›]|(?<![\p{L}\d])'([^'\n]{8,200})'(?![\p{L}\d])/gu;
/** `it says: …`, to the end of the line. */
const afterColon = /[:：]\s?([^:：\n]{12,400})$/;
const most = 10;

/** The page on which a class of failure is said while somebody signs in. */
const signInPages: Partial<Record<ConceptId, PageKind>> = {
  'password-wrong': 'entra-sign-in',
  'account-unknown': 'entra-sign-in',
  'account-locked': 'entra-sign-in',
  'account-disabled': 'entra-sign-in',
  'password-expired': 'entra-sign-in',
  'wrong-account': 'entra-sign-in',
  throttled: 'entra-sign-in',
  'code-wrong': 'entra-mfa',
  'method-refused': 'entra-mfa',
  'policy-blocked': 'entra-error',
  'approval-needed': 'entra-consent',
  'app-fault': 'entra-error',
};
/** The same of a personal account, where its sign-in page says it. */
const personalToo: readonly ConceptId[] = [
  'password-wrong',
  'account-unknown',
  'account-locked',
  'throttled',
  'policy-blocked',
  'app-fault',
  'wrong-account',
];
const partnerCenterToo: readonly ConceptId[] = [
  'denied',
  'fault',
  'not-enrolled',
  'suspended',
  'relationship-missing',
  'ask-admin',
];

/**
 * @param lines in plain form
 * @param about what the mail names besides; a quote about nobody says nothing
 */
export function quotedIn(
  lines: readonly string[],
  about: 'partner' | 'microsoft' | 'personal' | undefined,
): Quoted | undefined {
  if (!about) return undefined;
  const concepts = [...new Set(fragmentsOf(lines).flatMap(conceptsIn))];
  for (const concept of concepts) {
    const page = pageOf(concept, about);
    if (page) return { concepts: [concept], page };
  }
  return undefined;
}

function pageOf(concept: ConceptId, about: 'partner' | 'microsoft' | 'personal'): PageKind | undefined {
  if (about === 'personal' && personalToo.includes(concept)) return 'personal-sign-in';
  if (about === 'partner' && partnerCenterToo.includes(concept)) return 'partner-center';
  return signInPages[concept];
}

function fragmentsOf(lines: readonly string[]): string[] {
  const marked = lines.flatMap((line) =>
    [...line.matchAll(betweenMarks)].map(([, words, single]) => words ?? single ?? ''),
  );
  const told = lines.flatMap((line, i) => {
    const [, words] = afterColon.exec(line) ?? [];
    return words ? [words] : /[:：]$/.test(line) ? (lines[i + 1] ?? []) : [];
  });
  return [...marked, ...told].slice(0, most);
}
