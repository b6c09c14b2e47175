import { passOnDetails, useCompanyDevice } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Conditional Access knows certain operating systems only; others, or browsers that hide theirs, are refused. */
export default rule({
  id: 'platform-not-allowed',
  signals: [{ verdict: 'match', code: ['AADSTS50005'] }],
  title: 'Your company’s rules do not cover this kind of device',
  says: 'The operating system of this device is not one that the policy accepts.',
  fixes: [
    {
      id: 'other-device-or-policy',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department which devices are allowed',
      steps: [
        passOnDetails,
        'Use a device with Windows, macOS, iOS or Android, if you have one.',
        'If you need this one, the admin decides whether an exception for you alone is safe.',
      ],
    },
    useCompanyDevice,
  ],
  sources: ['entra-codes', 'conditional-access'],
});
