import { openPartnerSupport } from '../data/fixes-support.ts';
import { rule } from '../rule.ts';

/** The frame of Partner Center is there, the page in it stays without text, and no request tells why. */
export default rule({
  id: 'page-stays-empty',
  signals: [{ verdict: 'possible', page: ['partner-center-empty'] }],
  refine: ({ now }) =>
    now && (now.statuses.length > 0 || now.address || now.path === '/') ? { verdict: 'no' } : {},
  title: 'This page of Partner Center stays empty',
  says: 'Mostly the browser holds something old, or Partner Center has a fault.',
  more: 'Nothing says that you lack a role.',
  fixes: [
    {
      id: 'load-again',
      who: ['you'],
      takes: 'minutes',
      title: 'Load it again, then from a private window',
      act: 'private-window',
      steps: [
        'Reload the page once and wait half a minute.',
        'Then open it in the private window, without add-ons that block ads or scripts.',
        'Still empty? Try the other browser, Edge or Chrome, or another network.',
      ],
      link: 'partner-home',
    },
    {
      id: 'report-to-microsoft',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Empty everywhere? Report it to Microsoft',
      request: 'This page of Partner Center stays empty, in a private window too. Could you repair it?',
      steps: ['Add the address of the page and your Partner or Seller ID.', openPartnerSupport],
      link: 'partner-support',
    },
  ],
  sources: ['report-problems', 'edge-issue-240'],
});
