import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { unregistered } from '../data/codes/companies.ts';
import { useCompanyDevice } from '../data/fixes-entra.ts';
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
  says: 'It is not registered there, or its registration was deleted or has run out.',
  fixes: [
    {
      id: 'register-device',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Have the device registered again',
      steps: [
        'Remove nothing yourself: on a company computer IT does it for you.',
        'Afterwards, restart the device and sign in again.',
      ],
      theirSteps: [
        'On Windows open **Settings** > **Accounts** > **Access work or school**.',
        'Disconnect the work account there and connect it again.',
      ],
      request: 'Could you register my device again? Our company does not recognize it any more.',
    },
    useCompanyDevice,
  ],
  sources: ['entra-codes', 'conditional-access', 'block-pages'],
});
