import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { notAllowed } from '../data/codes/methods.ts';
import { passOnDetails } from '../data/fixes-entra.ts';
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
  title: 'Your company does not accept this way of signing in',
  says: 'Phone sign-in, a temporary pass or a text message, for example, may not be allowed for you or not be strong enough here.',
  fixes: [
    {
      id: 'other-method',
      who: ['you', 'authentication-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Use another method, or have this one allowed',
      steps: [
        'Start again and choose another way on the page that asks for your password or code, such as **Sign-in options**.',
        'If you have no other method, ask an admin which one your account may use.',
        passOnDetails,
        'The admin opens **Authentication methods** in the Microsoft Entra admin center and allows the method for you. Or you get a **Temporary Access Pass** to register another one.',
      ],
    },
  ],
  sources: ['entra-codes', 'temporary-pass', 'block-pages'],
});
