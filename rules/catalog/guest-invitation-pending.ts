import { rule } from '../rule.ts';

/** An invited guest can sign in only after accepting. The guest accepts, the Global admin sends the mail again. */
export default rule({
  id: 'guest-invitation-pending',
  signals: [
    { verdict: 'match', code: ['AADSTS50014'] },
    { verdict: 'possible', topic: ['invitation-refused'] },
  ],
  title: 'Your invitation has not been accepted yet',
  says: 'This company has invited you as a guest. The account is ready once you accept the invitation.',
  fixes: [
    {
      id: 'accept-invitation',
      who: ['you', 'user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Accept the invitation, or have it sent again',
      steps: [
        'Look for the invitation in your mail, also in the junk folder, and select **Accept invitation**.',
        'If it is gone, ask an admin there to open your name in **Account settings** > **User management** and select **Resend invitation**.',
        'Sign in with the address that was invited.',
      ],
    },
  ],
  sources: ['entra-codes', 'cross-tenant', 'entra-accounts'],
});
