import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { unregistered } from '../data/codes/companies.ts';
import { passOnDetails, useCompanyDevice } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The tenant does not know the device any more, or never did, or its certificate has run out: register it again. */
export default rule({
  id: 'device-not-registered',
  signals: [
    { verdict: 'match', code: unregistered },
    { verdict: 'match', blockTitle: [18] },
    { verdict: 'possible', blockTitle: broadTitles },
  ],
  refine: (facts) => refineBlockPage('device-not-registered', unregistered, facts),
  title: 'Your company does not recognize this device',
  says: 'This computer or phone is not registered with your company, or its registration was deleted or has run out.',
  fixes: [
    {
      id: 'register-device',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Have the device registered again',
      steps: [
        'Ask your IT department before you remove anything: on a company computer they do it for you.',
        passOnDetails,
        'On Windows the place is **Settings** > **Accounts** > **Access work or school**: the work account is disconnected there and connected again.',
        'Restart the device and sign in again.',
      ],
    },
    useCompanyDevice,
  ],
  sources: ['entra-codes', 'conditional-access', 'block-pages'],
});
