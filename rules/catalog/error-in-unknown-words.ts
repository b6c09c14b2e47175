import { flagSignIn, passOnDetails, privateWindow, readLogs } from '../data/fixes-entra.ts';
import { openPartnerSupport } from '../data/fixes-support.ts';
import { partnerCenterPages, personalPages, signInPages, workSignInPages } from '../data/page-families.ts';
import { errorPlaces } from '../data/places.ts';
import { rule } from '../rule.ts';

/**
 * A place where Microsoft shows errors speaks, and nobody here knows its words. That much is certain and is said; what
 * always helps stands first, and the people who can see more.
 */
export default rule({
  id: 'error-in-unknown-words',
  onlyAlone: true,
  signals: [
    {
      verdict: 'possible',
      place: errorPlaces,
      page: [...workSignInPages, ...personalPages, ...partnerCenterPages, 'security-info', 'other'],
    },
    { verdict: 'possible', unknownError: true, page: [...signInPages, ...partnerCenterPages, 'other'] },
  ],
  title: 'The page shows an error that is not known here',
  says: 'What it says is on the page. These ways help with most errors, and the details below help whoever looks into it.',
  fixes: [
    { ...privateWindow, title: 'Try once from a private window' },
    {
      id: 'report-to-microsoft',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'An error of Partner Center itself? Report it',
      steps: [
        'Copy the sentence, the time and the Correlation ID before you leave the page.',
        openPartnerSupport,
      ],
      link: 'partner-support',
    },
    {
      id: 'ask-admin-with-details',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'An error of the sign-in? Ask who looks after your accounts',
      steps: ['Send the sentence of the page and the time.', passOnDetails, readLogs, ...flagSignIn],
      link: 'entra-users',
    },
  ],
  sources: ['sign-in-logs', 'flagged-sign-ins', 'report-problems', 'edge-issue-240'],
});
