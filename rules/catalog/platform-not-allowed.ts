import { readLogs, useCompanyDevice } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Conditional Access knows certain operating systems only; others, or browsers that hide theirs, are refused. */
export default rule({
  id: 'platform-not-allowed',
  signals: [{ verdict: 'match', code: ['AADSTS50005'] }],
  title: 'Your company does not accept this kind of device',
  says: 'Its policy does not know the operating system of this device.',
  fixes: [
    {
      id: 'other-device-or-policy',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department which devices are allowed',
      request: 'Could you tell me which devices may open Partner Center, or whether mine can be let in?',
      steps: ['Use a device with Windows, macOS, iOS or Android, if you have one.'],
      theirSteps: [readLogs, 'Decide whether an exception for this person alone is safe.'],
    },
    useCompanyDevice,
  ],
  sources: ['entra-codes', 'conditional-access'],
});
