import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { flagSignIn, passOnDetails, useCompanyDevice } from '../data/fixes-entra.ts';
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
  says: 'You are signed in, but this computer or phone is not enrolled with your company or does not meet its rules now.',
  fixes: [
    {
      id: 'enroll-device',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Have the device enrolled or brought up to date',
      steps: [
        'Ask your IT department whether this device may be enrolled, and how.',
        passOnDetails,
        'If it is enrolled already, open the **Company Portal** app, check the device’s status and install what it asks for.',
        'Wait a quarter of an hour, then sign in again.',
        'Still refused? The admin looks in the **Sign-in logs** at what the policy says about the device.',
        ...flagSignIn,
      ],
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
