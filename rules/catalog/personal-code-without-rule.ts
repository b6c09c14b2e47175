import { useWorkAccount } from '../data/fixes-account.ts';
import { rule } from '../rule.ts';

/** Numbers of login.live.com that no rule names. */
export default rule({
  id: 'personal-code-without-rule',
  signals: [{ verdict: 'possible', unclaimedCode: 'LIVE_' }],
  refine: ({ now }) => (now?.partnerCenter.is === 'no' ? { verdict: 'no' } : {}),
  asks: ['program'],
  title: 'The sign-in with a personal account did not work',
  says: 'We know nothing sure about its number. Most of Partner Center takes your work account, not this one.',
  fixes: [
    useWorkAccount,
    {
      id: 'try-personal-again',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge, Windows or Xbox? Try once more in a private window',
      steps: [
        'Open the page of your program in a private window and sign in with the personal account.',
        'If it fails again, wait an hour or use another device or network.',
      ],
    },
    {
      id: 'report-number',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Does it stay? Report it to Microsoft',
      steps: ['Give Microsoft {code}, the time and what you wanted to open. Never send the password.'],
      link: 'business-support',
    },
  ],
  sources: ['entra-accounts', 'edge-account', 'windows-company', 'get-help'],
});
