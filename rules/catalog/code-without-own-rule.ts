import { flagSignIn, passOnDetails, readLogs, startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Last in the catalogue: every Entra code that no rule explains. It promises nothing and loses nothing. */
export default rule({
  id: 'code-without-own-rule',
  signals: [{ verdict: 'match', unclaimedCode: true }],
  refine: ({ now }) => (now?.codes.some((code) => code.startsWith('AADSTS')) ? {} : { verdict: 'no' }),
  title: 'Microsoft stopped the sign-in for a reason we have no advice for',
  says: 'The page shows {code}. Partner Center users seldom meet it, so there is no tested advice here: Microsoft’s own page says what it means, and an admin sees the full reason in the sign-in log.',
  fixes: [
    {
      id: 'ask-admin-with-details',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Ask the Global admin, with the details of this page',
      steps: [
        passOnDetails,
        'Look the code up with the button below and send what it says as well.',
        readLogs,
        flagSignIn,
        'If the log does not explain it, the admin opens a case with Microsoft and adds these details.',
      ],
      link: 'code-lookup',
    },
    { ...startAgain, title: 'Or try once from a fresh start' },
  ],
  sources: ['entra-codes', 'sign-in-logs', 'flagged-sign-ins', 'sign-in-diagnostic'],
});
