import { useCompanyDevice } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** An admin, or a clean-up of unused devices, switched the device off in the directory. */
export default rule({
  id: 'device-disabled',
  signals: [{ verdict: 'match', code: ['AADSTS135011', 'AADSTS130007'] }],
  title: 'Your company has switched this device off',
  says: 'An admin did it, or it was not used for long.',
  more: 'Your account is fine.',
  fixes: [
    {
      id: 'enable-device',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask the IT department to enable the device',
      steps: ['Then sign out of Windows, in again, and open Partner Center.'],
      theirSteps: [
        'Open **Devices** in the Microsoft Entra admin center, select this device and **Enable**.',
      ],
      request: 'Could you enable my device again? It is switched off in our directory.',
      link: 'entra-users',
    },
    useCompanyDevice,
  ],
  sources: ['entra-codes'],
});
