import { privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The site takes members of the tenant only. */
export default rule({
  id: 'guest-not-allowed',
  signals: [{ verdict: 'match', code: ['AADSTS90084'] }],
  title: 'Guests cannot open this page',
  says: 'Your account is a guest in this company. The page takes only accounts that the company created itself.',
  fixes: [
    {
      ...privateWindow,
      id: 'use-member-account',
      title: 'Use an account of that company, if you have one',
    },
    {
      id: 'get-member-account',
      who: ['user-management-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask an admin there for an account of your own',
      steps: [
        'Tell the admin which page refuses guests.',
        'The admin creates a work account for you in the tenant and gives it the role.',
      ],
      link: 'user-management',
    },
  ],
  sources: ['entra-codes', 'permissions'],
});
