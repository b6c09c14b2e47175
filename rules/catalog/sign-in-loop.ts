import { clearCookies, passOnDetails, privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The site and the sign-in page send the browser back and forth; Entra stops it at some point, or nobody does. */
export default rule({
  id: 'sign-in-loop',
  signals: [
    { verdict: 'match', code: ['AADSTS50196'] },
    { verdict: 'match', trail: ['sign-in-loop'] },
    { verdict: 'possible', topic: ['sign-in-loop'] },
  ],
  title: 'The sign-in went round in circles',
  says: 'The page and the sign-in keep sending each other back and forth. Blocked or outdated cookies are the usual reason.',
  fixes: [
    clearCookies,
    {
      ...privateWindow,
      steps: [
        'Wait five minutes: the block lifts by itself.',
        'Open a private window without browser extensions, above all without content blockers.',
        'Open Partner Center there and sign in.',
      ],
    },
    {
      id: 'report-to-microsoft',
      who: ['microsoft-support', 'app-owner'],
      takes: 'days',
      title: 'Does it loop in every browser? Report it',
      steps: [passOnDetails, 'Say in which browsers it happens and which page you wanted to open.'],
      link: 'partner-support',
    },
  ],
  sources: ['entra-codes'],
});
