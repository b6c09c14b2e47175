import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The application asked Entra to answer at an address that is not registered. Only its owner can register it. */
export default rule({
  id: 'reply-address-refused',
  signals: [{ verdict: 'match', code: ['AADSTS50011'] }],
  title: 'The application sent you here with a wrong address',
  says: 'The application names an address that Microsoft does not know for it. You cannot change that, but a fresh start may help.',
  fixes: [
    {
      id: 'report-address',
      who: ['microsoft-support', 'app-owner'],
      takes: 'days',
      title: 'Start once from Partner Center itself, then report it',
      steps: [
        'Open Partner Center from its own address, not from a bookmark or another site. If that works, replace the bookmark.',
        'If Partner Center itself leads here, report it to Microsoft support. If another application does, tell whoever runs it.',
        passOnDetails,
      ],
      link: 'partner-support',
    },
  ],
  sources: ['entra-codes'],
});
