import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { flagSignIn, flagWhenAsked, useCompanyDevice } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

const codes = ['AADSTS53000', 'AADSTS53001', 'AADSTS530002', 'AADSTS530003', 'AADSTS501313'];

/** The policy wants a device that the company manages, or one that meets its rules; this one is not. */
export default rule({
  id: 'device-not-managed',
  signals: [
    { verdict: 'match', code: codes },
    { verdict: 'match', blockTitle: [3, 6, 9, 13, 17] },
    { verdict: 'possible', blockTitle: broadTitles },
  ],
  refine: (facts) => refineBlockPage('device-not-managed', codes, facts),
  title: 'Your company wants a managed device for this',
  says: 'This one is not enrolled, or does not meet your company’s rules now.',
  more: 'You are signed in; only the device is refused.',
  fixes: [
    {
      id: 'enroll-device',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Have the device enrolled or brought up to date',
      steps: [
        'Enrolled already? Open the **Company Portal** app and install what it asks for.',
        'Wait a quarter of an hour, then sign in again.',
        flagWhenAsked,
      ],
      theirSteps: [
        'Say whether this device may be enrolled, and how.',
        'Look in the **Sign-in logs** at what the policy says about the device.',
        ...flagSignIn,
      ],
      request: 'Could you enroll my device, or tell me what it lacks? A policy wants a managed one.',
    },
    useCompanyDevice,
    {
      id: 'work-profile',
      who: ['you'],
      takes: 'minutes',
      title: 'Is it a company device already? Use the work profile of Edge',
      steps: [
        'Open Microsoft Edge and sign in to the browser with your work account.',
        'Open Partner Center in that window, not in a private one: a private window does not show the device to Microsoft.',
      ],
      link: 'partner-home',
    },
  ],
  sources: [
    'entra-codes',
    'conditional-access',
    'block-pages',
    'sign-in-logs',
    'flagged-sign-ins',
    'sign-in-diagnostic',
  ],
});
