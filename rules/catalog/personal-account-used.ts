import { rule } from '../rule.ts';

/** The same address can name a work account and a personal account; Partner Center's programs take the work account. */
export default rule({
  id: 'personal-account-used',
  signals: [
    { verdict: 'match', code: ['AADSTS50020', 'AADSTS16000', 'AADSTS90072'], account: ['personal'] },
    { verdict: 'match', code: ['AADSTS500200'] },
  ],
  title: 'You are in with a personal account',
  says: 'Partner Center’s commercial programs take the work account of your company. A personal account can carry the same address and still be a different account.',
  fixes: [
    {
      id: 'use-work-account',
      who: ['you'],
      takes: 'a-minute',
      title: 'Sign out, then sign in with your work account',
      steps: [
        'Select **Sign out** or close every Microsoft tab, or open an InPrivate window.',
        'Open Partner Center again and select **Use another account**.',
        'Type your work address. If you are asked which account to use, choose **Work or school account**.',
      ],
      link: 'partner-home',
    },
    {
      id: 'be-added',
      who: ['global-admin'],
      takes: 'minutes',
      title: 'No work account? Ask the Global admin to add you',
      steps: [
        'Ask the Global admin of your company to create a work account for you, or to invite this one as a guest.',
        'The Global admin then gives it a role in **Account settings** > **User management**.',
        'Sign in again with that account. A new role can take up to an hour to show.',
      ],
    },
  ],
  sources: ['unable-to-sign-in', 'entra-accounts', 'entra-codes'],
});
