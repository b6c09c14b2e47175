import { flagSignIn, flagWhenAsked, privateWindow, readLogs, startAgain } from '../data/fixes-entra.ts';
import { workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The general error page of Entra, where the code was not readable or is folded away. */
export default rule({
  id: 'error-without-code',
  signals: [
    { verdict: 'possible', phrase: ['sign-in-trouble'] },
    {
      verdict: 'possible',
      concept: ['fault', 'not-found', 'not-enrolled'],
      page: workSignInPages,
    },
  ],
  refine: ({ now }) => (now && (now.codes.length > 0 || now.blockTitle) ? { verdict: 'no' } : {}),
  title: 'Microsoft could not sign you in',
  says: 'The reason is in the details of the page, as a code.',
  more: 'The code begins with AADSTS.',
  fixes: [
    {
      id: 'show-details',
      who: ['you'],
      takes: 'a-minute',
      title: 'Open the details of the page',
      steps: [
        'Select the three dots at the bottom right of the sign-in page to open **Troubleshooting details**.',
        'If a code shows there, this explanation changes to it.',
      ],
    },
    { ...startAgain },
    { ...privateWindow },
    {
      id: 'ask-admin-with-details',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Does it stay? Ask an admin',
      steps: ['In the message, say which page you wanted to open and since when it happens.', flagWhenAsked],
      theirSteps: [readLogs, ...flagSignIn],
      request: 'Microsoft cannot sign me in and does not say why. Could you look up this sign-in?',
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'sign-in-logs', 'flagged-sign-ins', 'sign-in-diagnostic'],
});
