import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/**
 * The Edge program has no roles, so no admin can give one. "Access Denied" here has been a brake on many quick edits;
 * otherwise the account that is in is not the one that owns the add-ons.
 */
export default rule({
  id: 'edge-access-denied',
  signals: [
    {
      verdict: 'match',
      phrase: ['access-denied', 'not-authorized', 'no-access-page', 'permission-needed'],
      workspace: ['edge'],
    },
    { verdict: 'match', page: ['partner-center-empty'], status: [401, 403], workspace: ['edge'] },
    { verdict: 'possible', concept: ['denied'], page: partnerCenterPages, workspace: ['edge'] },
  ],
  title: 'The Edge pages refuse you at the moment',
  says: 'Many quick changes close them for a while. If you changed nothing, another account probably owns the add-ons.',
  fixes: [
    {
      id: 'wait',
      who: ['nobody'],
      takes: 'an-hour',
      title: 'Wait, then reload',
      steps: [
        'Stop saving and reloading for an hour.',
        'Switch off tools and extensions that call Partner Center for you.',
        'Open the page again, then make your changes more slowly.',
      ],
    },
    {
      id: 'use-owner-account',
      who: ['you', 'owner'],
      takes: 'minutes',
      title: 'Sign in with the personal account that owns the add-ons',
      steps: [
        'Select your picture at the top right and read which account it shows.',
        'Sign in with the personal account with which the Edge program was joined.',
        'Is it a colleague’s? The Owner links the company’s tenant under **Account settings** > **Tenants**, then adds you under **User management**.',
      ],
      link: 'edge-account-article',
    },
    {
      id: 'report-refusal',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Still refused the next day: report it',
      steps: [
        'Open an issue for the Edge add-ons team with your Seller ID, the address of the page and the time. Post no papers there.',
      ],
      link: 'edge-support',
    },
  ],
  sources: ['edge-issue-487', 'edge-account', 'edge-contact'],
});
