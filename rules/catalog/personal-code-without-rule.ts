import { useWorkAccount } from '../data/fixes-account.ts';
import { rule } from '../rule.ts';

/** Numbers of login.live.com that no rule names. */
export default rule({
  id: 'personal-code-without-rule',
  signals: [{ verdict: 'possible', unclaimedCode: 'LIVE_' }],
  refine: ({ now }) => (now?.partnerCenter.is === 'no' ? { verdict: 'no' } : {}),
  asks: ['program'],
  unknown: true,
  title: 'The sign-in with a personal account did not work',
  says: 'Its number is not known here. Most programs take your work account.',
  fixes: [
    useWorkAccount,
    {
      id: 'try-personal-again',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge, Windows or Xbox? Try once more in a private window',
      act: 'private-window',
      steps: [
        'Open the page of your program there and sign in with the personal account.',
        'If it fails again, wait an hour or use another device or network.',
      ],
      link: 'partner-home',
    },
    {
      id: 'report-number',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Does it stay? Report it to Microsoft',
      request: 'Could you tell me what {code} means when I sign in with my personal account?',
      steps: ['Add what you wanted to open. Never send the password.'],
      link: 'business-support',
    },
  ],
  sources: ['entra-accounts', 'edge-account', 'windows-company', 'get-help'],
});
