import { outsideSteps } from '../data/codes/methods.ts';
import { rule } from '../rule.ts';

/** The company sends the sign-in through one more page: another provider's second step, or terms to accept. */
export default rule({
  id: 'external-challenge-unmet',
  signals: [{ verdict: 'match', code: outsideSteps }],
  title: 'One more step outside Microsoft is missing',
  says: 'Another provider’s check, or terms to accept, was not completed.',
  fixes: [
    {
      id: 'complete-step',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in again and complete that page',
      steps: [
        'Open Partner Center in a new window and sign in.',
        'Complete the page that comes after your password, and allow its pop-up or redirect.',
        'If the page never appears, allow pop-ups and switch off content blockers for it.',
      ],
      link: 'partner-home',
    },
    {
      id: 'check-provider',
      who: ['conditional-access-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Does it keep failing? Ask an admin',
      steps: ['Sign in again when the admin has answered.'],
      theirSteps: [
        'Look in the **Sign-in logs** for the Conditional Access policy that asks for the step.',
        'Check that the provider can be reached.',
        'In Partner Center and at customers, another vendor’s step counts only if Entra gets its claim: by federation or as External MFA.',
      ],
      request: 'The page that comes after my password fails. Could you look up why?',
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'mandatory-mfa', 'mandatory-mfa-entra'],
});
