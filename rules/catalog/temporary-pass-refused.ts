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
  says: 'It was mistyped, has run out, or was for one use only. An admin can make a new one.',
  fixes: [
    {
      id: 'new-pass',
      who: ['authentication-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin for a new pass',
      steps: [
        'The admin opens **Users** > your name > **Authentication methods** in the Microsoft Entra admin center and adds a **Temporary Access Pass**.',
        'Type it soon after you get it, exactly as given.',
        'Once you are in, add a method of your own in your security info.',
      ],
      link: 'security-info',
    },
    {
      id: 'use-password',
      who: ['you'],
      takes: 'a-minute',
      title: 'Or sign in with your password',
      steps: [
        'The pass does not replace your password: choose the password on the sign-in page and confirm the second step.',
      ],
    },
  ],
  sources: ['entra-codes', 'temporary-pass'],
});
