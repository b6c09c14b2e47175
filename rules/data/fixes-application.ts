import type { Facts, Fix, Refinement } from '../rule.ts';

/** For faults of an application: Partner Center is Microsoft's own, every other one has an owner who is not Microsoft. */

export const startFromApplication: Fix = {
  id: 'start-from-application',
  who: ['you'],
  takes: 'a-minute',
  title: 'Start again from the application’s own address',
  steps: [
    'Close this tab; do not go back in it and do not reload it.',
    'Open the application from its start page, not from a bookmark or a link in a mail.',
  ],
};

export const tellAppOwner: Fix = {
  id: 'tell-app-owner',
  who: ['app-owner'],
  takes: 'a-day',
  title: 'Tell whoever runs the application you came from',
  steps: ['In the message, name the page where you started and what you selected there.'],
  theirSteps: ['{code} tells what to correct.'],
  request: 'Microsoft refused the sign-in from your application with {code}. Could you look into it?',
};

const outOfPlace: Readonly<Record<'yes' | 'no' | 'unknown', readonly string[]>> = {
  yes: ['start-from-application', 'tell-app-owner'],
  no: ['start-again', 'report-to-microsoft'],
  unknown: ['start-from-application'],
};

/** Leaves out the fixes that are for the owner of another application, or for Partner Center where it is another one. */
export function forItsOwner({ now }: Facts): Refinement {
  return { without: outOfPlace[now?.partnerCenter.is ?? 'unknown'] };
}
