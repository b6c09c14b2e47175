import { rule } from '../rule.ts';

/** The application asked Entra to answer at an address that is not registered. Only its owner can register it. */
export default rule({
  id: 'reply-address-refused',
  signals: [{ verdict: 'match', code: ['AADSTS50011'] }],
  title: 'The application sent you here with a wrong address',
  says: 'Microsoft does not know that address. A fresh start may help.',
  fixes: [
    {
      id: 'report-address',
      who: ['microsoft-support', 'app-owner'],
      takes: 'days',
      title: 'Start once from Partner Center itself, then report it',
      request:
        'The application sends people to Microsoft with an address that is not registered. Could you correct it?',
      steps: [
        'First open Partner Center from its own address. If that works, replace the bookmark.',
        'If Partner Center itself leads here, write to Microsoft. If another application does, write to whoever runs it.',
      ],
      link: 'partner-support',
    },
  ],
  sources: ['entra-codes'],
});
