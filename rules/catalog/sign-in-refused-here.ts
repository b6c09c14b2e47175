import { clearCookies } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Microsoft distrusts the browser, the network or the method and names no code; people got in another way. */
export default rule({
  id: 'sign-in-refused-here',
  signals: [{ verdict: 'possible', phrase: ['other-method-wanted', 'personal-other-method-wanted'] }],
  refine: ({ now }) => (now && (now.codes.length > 0 || now.blockTitle) ? { verdict: 'no' } : {}),
  title: 'Microsoft refuses a sign-in from here for now',
  says: 'It wants another browser, device, network or method, not another password.',
  fixes: [
    {
      id: 'come-another-way',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in another way',
      act: 'private-window',
      steps: [
        'Sign in there, without VPN.',
        'Choose another method under **Sign-in options**, for example the app instead of a passkey.',
        'Try another network, such as your phone’s, or another device.',
      ],
      link: 'partner-home',
    },
    clearCookies,
    {
      id: 'report-refusal',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Refused everywhere? Report it',
      request: 'Microsoft refuses my sign-in from everywhere and shows no code. Could you find out why?',
      steps: ['Add your Partner or Seller ID and what you have tried.'],
      link: 'partner-support',
    },
  ],
  sources: ['edge-issue-394'],
});
