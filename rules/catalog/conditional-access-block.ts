import { refineGeneralBlock } from '../data/block-pages.ts';
import { flagSignIn, flagWhenAsked, noAdminLeft, readLogs } from '../data/fixes-entra.ts';
import { passwordPages, workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

const codes = ['AADSTS53003', 'AADSTS530031', 'AADSTS530032', 'AADSTS50131', 'AADSTS9001011'];

/** The sign-in succeeded and a policy of the company refused it. The page seldom says which one: the log does. */
export default rule({
  id: 'conditional-access-block',
  signals: [
    { verdict: 'match', code: codes },
    { verdict: 'match', blockTitle: [2, 5] },
    { verdict: 'possible', blockTitle: [4, 10, 11] },
    { verdict: 'possible', page: ['entra-block'] },
    { verdict: 'possible', phrase: ['no-access-to-this'] },
    { verdict: 'possible', concept: ['policy-blocked', 'denied', 'ask-admin'], page: workSignInPages },
    { verdict: 'possible', concept: ['policy-blocked'], page: passwordPages },
    { verdict: 'possible', topic: ['conditional-access-block'] },
  ],
  // The policy of a customer: customer-conditional-access-block.
  refine: (facts) =>
    facts.patterns.includes('into-customer') ? { verdict: 'no' } : refineGeneralBlock(codes, facts),
  asks: ['globalAdmin'],
  title: 'A company policy refused this sign-in',
  says: 'Your password is right. The place, device, browser or way is not allowed.',
  more: 'Conditional Access decides it. Only admins can see which policy it was.',
  fixes: [
    {
      id: 'ask-admin-with-details',
      who: ['conditional-access-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin, with the details of this page',
      unless: { globalAdmin: ['no'] },
      steps: ['Meanwhile, try the computer and the network that you usually use.', flagWhenAsked],
      theirSteps: [
        readLogs,
        'The tab **Conditional Access** of that entry names the policy and what was missing.',
        'Say how to meet it, or make an exception for this person alone.',
        ...flagSignIn,
      ],
      request: 'Could you look up this sign-in and tell me how to meet the policy, or let me through?',
      link: 'entra-users',
    },
    {
      id: 'usual-surroundings',
      who: ['you'],
      takes: 'minutes',
      title: 'Meanwhile, try it the way your company expects',
      steps: [
        'Use a device that your company manages, and Microsoft Edge with your work profile.',
        'Sign in from the office network or the company’s VPN rather than from abroad.',
      ],
      link: 'partner-home',
    },
    {
      ...noAdminLeft,
      who: ['data-protection-team', 'microsoft-support'],
      title: 'Are all admins locked out by the policy? Call Microsoft',
    },
  ],
  sources: [
    'entra-codes',
    'conditional-access',
    'block-pages',
    'sign-in-logs',
    'flagged-sign-ins',
    'sign-in-diagnostic',
  ],
});
