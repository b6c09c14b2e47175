import { clearCookies, privateWindow } from '../data/fixes-entra.ts';
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
  says: 'Page and sign-in keep sending each other back. Mostly cookies are the reason.',
  fixes: [
    {
      ...privateWindow,
      steps: [
        'Wait five minutes first: the block lifts by itself.',
        'Use it without browser extensions, above all without content blockers.',
      ],
    },
    { ...clearCookies, title: 'It works there? Clear the cookies of the two sites' },
    {
      id: 'report-to-microsoft',
      who: ['microsoft-support', 'app-owner'],
      takes: 'days',
      title: 'Does it loop in every browser? Report it',
      request: 'My sign-in to Partner Center goes round in circles, in every browser. Could you repair it?',
      steps: ['Add in which browsers it happens and which page you wanted to open.'],
      link: 'partner-support',
    },
  ],
  sources: ['entra-codes'],
});
