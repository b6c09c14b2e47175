import { flagSignIn, flagWhenAsked, noAdminLeft, readLogs } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The basic protection that Microsoft switches on: everybody registers a second step, old ways to sign in are off. */
export default rule({
  id: 'security-defaults-block',
  signals: [{ verdict: 'match', code: ['AADSTS530035'] }],
  asks: ['globalAdmin'],
  title: 'Your company’s basic protection refused this sign-in',
  says: 'It demands a registered second step and blocks older ways in.',
  more: 'Your company uses Microsoft’s security defaults.',
  fixes: [
    {
      id: 'ask-admin-with-details',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask your admin why it was refused',
      unless: { globalAdmin: ['no'] },
      request:
        'Could you see in the sign-in logs why security defaults refused me, and tell me what is missing?',
      steps: [flagWhenAsked],
      theirSteps: [
        readLogs,
        'The entry shows what was missing: a registered second step, an old kind of client, or a risk to clear.',
        ...flagSignIn,
      ],
      link: 'entra-users',
    },
    {
      id: 'register',
      who: ['you'],
      takes: 'minutes',
      title: 'Meanwhile, set up the Authenticator app and sign in with a browser',
      steps: [
        'Add the Microsoft Authenticator app to your security info.',
        'Sign in to Partner Center in Edge or Chrome, not in an older program or a script.',
      ],
      link: 'security-info',
    },
    noAdminLeft,
  ],
  sources: ['entra-codes', 'security-defaults', 'sign-in-logs', 'flagged-sign-ins', 'sign-in-diagnostic'],
});
