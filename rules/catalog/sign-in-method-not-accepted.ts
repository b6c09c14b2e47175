import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { notAllowed } from '../data/codes/methods.ts';
import { workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The way of signing in is not allowed, or not strong enough. The person tries another, the admin allows one. */
export default rule({
  id: 'sign-in-method-not-accepted',
  signals: [
    { verdict: 'match', code: notAllowed },
    { verdict: 'match', blockTitle: [12] },
    { verdict: 'possible', blockTitle: broadTitles },
    { verdict: 'possible', concept: ['not-enabled'], page: workSignInPages },
  ],
  refine: (facts) => refineBlockPage('sign-in-method-not-accepted', notAllowed, facts),
  title: 'Your company refuses this way of signing in',
  says: 'A text message or a temporary pass may not be strong enough.',
  more: 'Or this method is not allowed for your account.',
  fixes: [
    {
      id: 'other-method',
      who: ['you', 'authentication-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Use another method, or have this one allowed',
      request:
        'Could you allow this method for me, or give me a Temporary Access Pass to register another one?',
      steps: [
        'Start again and choose another way, such as **Sign-in options**.',
        'If you have no other method, ask an admin which one your account may use.',
      ],
      theirSteps: [
        'In the Microsoft Entra admin center open **Authentication methods** and allow the method for this person.',
        'Or make a **Temporary Access Pass**, so that this person can register another one.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes', 'temporary-pass', 'block-pages'],
});
