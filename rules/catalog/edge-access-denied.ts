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
  says: 'Many quick changes close them. Or another account owns the add-ons.',
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
      wait: 60,
    },
    {
      id: 'use-owner-account',
      who: ['you', 'owner'],
      takes: 'minutes',
      title: 'Sign in with the personal account that owns the add-ons',
      act: 'private-window',
      steps: [
        'Select your picture at the top right and read which account it shows.',
        'In the private window sign in with the personal account that joined the Edge program.',
        'Is it a colleague’s? Then this Owner can add you as a user.',
      ],
      theirSteps: [
        'Link the company’s tenant under **Account settings** > **Tenants**, then add the person under **User management**.',
      ],
      request: 'Could you add me as a user of our Edge program, and link our tenant to it first?',
      link: 'edge-program',
    },
    {
      id: 'report-refusal',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Still refused the next day: report it',
      steps: ['Give your Seller ID, the address of the page and the time. Post no papers there.'],
      request: 'The Edge pages of Partner Center have refused me since yesterday. Could you find out why?',
      link: 'edge-support',
    },
  ],
  sources: ['edge-issue-487', 'edge-account', 'edge-contact'],
});
