import { openMethods } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** A Temporary Access Pass is short-lived, often for one use, and only an admin sees or makes it. */
export default rule({
  id: 'temporary-pass-refused',
  signals: [
    {
      verdict: 'match',
      code: ['AADSTS130503', 'AADSTS130504', 'AADSTS130505', 'AADSTS130506', 'AADSTS130507'],
    },
  ],
  title: 'Your temporary access pass does not work',
  says: 'It was mistyped, has run out, or was for one use only.',
  fixes: [
    {
      id: 'new-pass',
      who: ['authentication-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin for a new pass',
      request: 'My Temporary Access Pass does not work. Could you make a new one for me?',
      steps: [
        'Type it soon after you get it, exactly as given.',
        'Once you are in, add a method of your own in your security info.',
      ],
      theirSteps: [openMethods, 'Add a **Temporary Access Pass** and hand it over in person or by phone.'],
      link: 'entra-users',
    },
    {
      id: 'use-password',
      who: ['you'],
      takes: 'a-minute',
      title: 'Or sign in with your password',
      steps: [
        'The pass does not replace your password: choose the password on the sign-in page and confirm the second step.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes', 'temporary-pass'],
});
