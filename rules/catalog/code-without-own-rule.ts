import { flagSignIn, passOnDetails, readLogs, startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Last in the catalogue: every Entra code that no rule explains. It promises nothing and loses nothing. */
export default rule({
  id: 'code-without-own-rule',
  signals: [{ verdict: 'match', unclaimedCode: true }],
  refine: ({ now }) => (now?.codes.some((code) => code.startsWith('AADSTS')) ? {} : { verdict: 'no' }),
  title: 'Microsoft stopped the sign-in for a rare reason',
  says: 'The page shows {code}, for which we have no tested advice.',
  fixes: [
    {
      id: 'ask-admin-with-details',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Ask the Global admin, with the details of this page',
      steps: [
        passOnDetails,
        'Look the code up with the button below. Microsoft says there what it means: send that as well.',
        readLogs,
        ...flagSignIn,
        'If the log does not explain it, the admin opens a case with Microsoft and adds these details.',
      ],
      link: 'code-lookup',
    },
    { ...startAgain, title: 'Or try once from a fresh start' },
  ],
  sources: ['entra-codes', 'sign-in-logs', 'flagged-sign-ins', 'sign-in-diagnostic'],
});
