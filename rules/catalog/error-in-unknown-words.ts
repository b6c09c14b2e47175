import { flagSignIn, flagWhenAsked, privateWindow, readLogs } from '../data/fixes-entra.ts';
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
  unknown: true,
  title: 'This error is not known here',
  says: 'What it says is on the page. These ways help with most errors.',
  fixes: [
    { ...privateWindow, title: 'Try once from a private window' },
    {
      id: 'report-to-microsoft',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'An error of Partner Center itself? Report it',
      steps: ['Copy the sentence of the page into the message.', openPartnerSupport],
      request: 'A page of Partner Center shows an error. Could you find out why and repair it?',
      link: 'partner-support',
    },
    {
      id: 'ask-admin-with-details',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'An error of the sign-in? Ask who looks after your accounts',
      steps: ['Copy the sentence of the page into the message.', flagWhenAsked],
      theirSteps: [readLogs, ...flagSignIn],
      request: 'My sign-in ends with an error of the page. Could you look up why?',
      link: 'entra-users',
    },
  ],
  sources: ['sign-in-logs', 'flagged-sign-ins', 'report-problems', 'edge-issue-240'],
});
