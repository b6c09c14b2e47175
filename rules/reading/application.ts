import type { Observation } from '../observation/observation.ts';

/** Partner Center's API in Entra; sign-ins for it name this id (sources: mandatory-mfa). */
export const partnerCenterApp = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd';

/** `… the application 'id'(Name)` in an error sentence, or the row `App name: Name` of a block page. */
const applicationName = /(?:application '[^']{1,80}'\(|^app name ?: ?)([^)\n]{1,80})/im;

/**
 * What the words of an error say about the application that the sign-in was for; undefined where they name none.
 *
 * @param errorText sentences in plain form, one a line
 */
export function tieInText(errorText: string): Observation['partnerCenter'] | undefined {
  if (errorText.toLowerCase().includes(partnerCenterApp)) return { is: 'yes', by: 'client-id' };
  const application = applicationName.exec(errorText)?.[1];
  if (!application) return undefined;
  return { is: /partner/i.test(application) ? 'yes' : 'no', by: 'app-name' };
}
