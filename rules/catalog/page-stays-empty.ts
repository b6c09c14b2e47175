import { openPartnerSupport } from '../data/fixes-support.ts';
import { rule } from '../rule.ts';

/** The frame of Partner Center is there, the page in it stays without text, and no request tells why. */
export default rule({
  id: 'page-stays-empty',
  signals: [{ verdict: 'possible', page: ['partner-center-empty'] }],
  refine: ({ now }) =>
    now && (now.statuses.length > 0 || now.address || now.path === '/') ? { verdict: 'no' } : {},
  title: 'This page of Partner Center stays empty',
  says: 'Nothing says that you lack a role. Mostly the browser holds something old, or Partner Center has a fault.',
  fixes: [
    {
      id: 'load-again',
      who: ['you'],
      takes: 'minutes',
      title: 'Load it again, then from a private window',
      steps: [
        'Reload the page and wait half a minute.',
        'Open it in an InPrivate or Incognito window, without add-ons that block ads or scripts.',
        'Try the other browser, Edge or Chrome, or another network.',
      ],
    },
    {
      id: 'report-to-microsoft',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Empty everywhere? Report it to Microsoft',
      steps: [
        openPartnerSupport,
        'Give the address of the page, the time, your Partner or Seller ID, and that it stays empty in a private window.',
      ],
      link: 'partner-support',
    },
  ],
  sources: ['report-problems', 'edge-issue-240'],
});
