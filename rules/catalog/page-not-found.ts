import { checkMyAccess } from '../data/fixes-access.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** An outdated link; sometimes a page of a program in which the account is not enrolled. */
export default rule({
  id: 'page-not-found',
  signals: [
    { verdict: 'match', phrase: ['page-not-found'] },
    { verdict: 'match', page: ['partner-center', 'partner-center-empty'], documentStatus: [404] },
    { verdict: 'match', failingPath: ['page-not-found'] },
    { verdict: 'possible', concept: ['not-found'], place: ['page'], page: partnerCenterPages },
  ],
  title: 'The link leads to no page',
  says: 'Partner Center has been rearranged and old links no longer work. It is rarely about your rights.',
  fixes: [
    {
      id: 'start-from-home',
      who: ['you'],
      takes: 'a-minute',
      title: 'Go there from the home page',
      steps: [
        'Open the Partner Center home page and sign in.',
        'Select the workspace there and save the new address.',
        'If the workspace is not shown, look at **My access** below.',
      ],
      link: 'partner-home',
    },
    checkMyAccess,
    {
      id: 'report-link',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'The link came from Partner Center itself: report it',
      steps: ['Send Microsoft the link, where you found it, and the time on the page.'],
      link: 'partner-support',
    },
  ],
  sources: ['edge-issue-130', 'report-problems'],
});
