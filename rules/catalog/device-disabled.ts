import { passOnDetails, useCompanyDevice } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** An admin, or a clean-up of unused devices, switched the device off in the directory. */
export default rule({
  id: 'device-disabled',
  signals: [{ verdict: 'match', code: ['AADSTS135011', 'AADSTS130007'] }],
  title: 'This device is switched off in your company’s directory',
  says: 'Your account is fine. The computer or phone you use has been disabled, by an admin or because it was not used for long.',
  fixes: [
    {
      id: 'enable-device',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask the IT department to enable the device',
      steps: [
        passOnDetails,
        'The admin opens **Devices** in the Microsoft Entra admin center, selects this device and **Enable**.',
        'Sign out of Windows, in again, and open Partner Center.',
      ],
      link: 'entra-users',
    },
    useCompanyDevice,
  ],
  sources: ['entra-codes'],
});
