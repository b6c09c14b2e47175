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
  says: 'Partner Center was rearranged. It is rarely about your rights.',
  fixes: [
    {
      id: 'start-from-home',
      who: ['you'],
      takes: 'a-minute',
      title: 'Go there from the home page',
      steps: [
        'Select the workspace on the home page, and save the new address.',
        'Is it not shown? Look at **My access**.',
      ],
      link: 'partner-home',
    },
    checkMyAccess,
    {
      id: 'report-link',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'The link came from Partner Center itself: report it',
      request: 'A link in Partner Center leads to no page. Could you repair it?',
      steps: ['Add the link and where you found it.'],
      link: 'partner-support',
    },
  ],
  sources: ['edge-issue-130', 'report-problems'],
});
