import type { Facts, Refinement } from '../rule.ts';

/**
 * What a block page of Entra says, by the number of its title (`$Config.iErrorTitle`) and of its description
 * (`iErrorDescription`): the id of the rule that explains it. The page's sentences are localised, the numbers are not.
 *
 * Source: sources.ts `block-pages`. Which title goes with which policy is this project's own reading.
 */
const general = 'conditional-access-block';
const device = 'device-not-managed';
const browser = 'browser-not-supported';
const app = 'approved-app-required';
const risk = 'sign-in-risk';
const securityInfo = 'mfa-registration-blocked';
const method = 'sign-in-method-not-accepted';
const broker = 'broker-app-missing';

const byTitle: Readonly<Record<number, string>> = {
  1: risk,
  2: general,
  3: device,
  4: general,
  5: general,
  6: device,
  7: risk,
  8: securityInfo,
  9: device,
  10: general,
  11: general,
  12: method,
  13: device,
  14: 'token-protection-block',
  15: browser,
  16: browser,
  17: device,
  18: 'device-not-registered',
  19: broker,
  20: broker,
};

const byDescription: Readonly<Record<number, string>> = {
  1: risk,
  2: app,
  3: device,
  6: device,
  7: device,
  8: browser,
  9: browser,
  10: browser,
  11: browser,
  12: browser,
  13: browser,
  14: browser,
  15: browser,
  16: device,
  17: risk,
  18: device,
  19: 'device-not-registered',
  20: app,
  21: app,
  22: securityInfo,
  23: securityInfo,
  24: device,
  25: device,
  26: 'cross-tenant-inbound-block',
  27: browser,
  28: device,
  29: 'token-protection-block',
  30: method,
  31: method,
};

/** Titles that stand above several descriptions: there the description says more than the title. */
export const broadTitles = [2, 3, 4, 5, 8, 10, 11, 15] as const;
/** Titles that by themselves do not say which policy it was. */
const vagueTitles: readonly number[] = [4, 8, 10, 11, 15];

/** The rule that a block page without a telling code belongs to, and whether the page says so clearly. */
export function blockTopic({
  blockTitle,
  blockDescription,
}: {
  readonly blockTitle?: number | undefined;
  readonly blockDescription?: number | undefined;
}): { readonly rule: string; readonly sure: boolean } | undefined {
  if (blockTitle === undefined) return undefined;
  const broad = (broadTitles as readonly number[]).includes(blockTitle);
  const described = broad && blockDescription !== undefined ? byDescription[blockDescription] : undefined;
  if (described) return { rule: described, sure: true };
  const titled = byTitle[blockTitle];
  return titled ? { rule: titled, sure: !vagueTitles.includes(blockTitle) } : undefined;
}

/**
 * For rules that recognize a block page: an own code decides; a code of another rule rules it out (except 53003,
 * which names no policy); otherwise the page's numbers decide.
 */
export function refineBlockPage(rule: string, codes: readonly string[], { now }: Facts): Refinement {
  if (!now?.blockTitle || now.codes.some((code) => codes.includes(code))) return {};
  if (now.codes.some((code) => code !== 'AADSTS53003')) return { verdict: 'no' };
  const topic = blockTopic(now);
  if (topic?.rule !== rule) return { verdict: 'no' };
  return { verdict: topic.sure ? 'match' : 'possible' };
}

/** The same for the general rule: it steps back to `possible` where the page clearly names a particular policy. */
export function refineGeneralBlock(codes: readonly string[], { now }: Facts): Refinement {
  if (!now) return {};
  const topic = now.blockTitle ? blockTopic(now) : undefined;
  const particular = topic !== undefined && topic.rule !== general;
  if (now.codes.some((code) => codes.includes(code)))
    return particular && topic.sure ? { verdict: 'possible' } : {};
  if (now.codes.length > 0 || particular) return { verdict: 'no' };
  return { verdict: topic?.sure ? 'match' : 'possible' };
}
