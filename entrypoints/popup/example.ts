import type { TabPorts } from '../../help/ports.ts';
import type { Observation } from '../../rules/observation/observation.ts';

/** Over our own welcome page the popup shows what it would show over a failed sign-in. Nothing of it is kept. */

/** A personal account at the door of Partner Center: what most often goes wrong. */
const failure: Observation = {
  v: 1,
  at: new Date().toISOString(),
  host: 'login.microsoftonline.com',
  path: '/common/oauth2/authorize',
  page: 'entra-error',
  codes: ['AADSTS50020'],
  phrases: [],
  statuses: [],
  accountKind: 'personal',
  partnerCenter: { is: 'yes', by: 'redirect' },
};

const nothing = async () => undefined;

/** The same as over a page, but for what would be read of the tab or kept of it. */
export function examplePorts(ports: TabPorts): TabPorts {
  return {
    ...ports,
    readTab: async () => ({ observations: [failure], answers: {} }),
    watchTab: () => undefined,
    look: async () => failure,
    writeAnswers: nothing,
    writeTabAnswers: nothing,
    writeTried: nothing,
    writeClock: nothing,
    covered: true,
  };
}
