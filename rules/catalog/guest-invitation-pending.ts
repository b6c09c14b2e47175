import { rule } from '../rule.ts';

/** An invited guest can sign in only after accepting. The guest accepts, the Global admin sends the mail again. */
export default rule({
  id: 'guest-invitation-pending',
  signals: [
    { verdict: 'match', code: ['AADSTS50014'] },
    { verdict: 'possible', topic: ['invitation-refused'] },
  ],
  title: 'Your invitation has not been accepted yet',
  says: 'This company has invited you as a guest. Accept it, then you are in.',
  fixes: [
    {
      id: 'accept-invitation',
      who: ['you', 'user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Accept the invitation, or have it sent again',
      steps: [
        'Look for the invitation in your mail, also in the junk folder, and select **Accept invitation**.',
        'Is it gone? An admin there can send it again.',
        'Sign in with the address that was invited.',
      ],
      theirSteps: [
        'In **Account settings** > **User management** open the name and select **Resend invitation**.',
      ],
      request: 'Could you send me the invitation to your tenant again?',
    },
  ],
  sources: ['entra-codes', 'cross-tenant', 'entra-accounts'],
});
