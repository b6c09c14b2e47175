import { afterNewRole, privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The site takes members of the tenant only. */
export default rule({
  id: 'guest-not-allowed',
  signals: [{ verdict: 'match', code: ['AADSTS90084'] }],
  title: 'Guests cannot open this page',
  says: 'It takes only accounts that the company created itself.',
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
      steps: ['In the message, name the page that refuses guests.', afterNewRole],
      theirSteps: ['Create a work account for this person in the tenant and give it the role.'],
      request: 'Could you create a work account for me in your tenant? The page does not take guests.',
      link: 'user-management',
    },
  ],
  sources: ['entra-codes', 'permissions'],
});
