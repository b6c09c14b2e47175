import { rule } from '../rule.ts';

/** An application calls Partner Center with a token of the wrong kind: a matter for whoever runs it. */
export default rule({
  id: 'app-token-refused',
  signals: [{ verdict: 'match', code: ['PC_800001', 'PC_900316', 'PC_900329'] }],
  title: 'The application has to sign in to Partner Center another way',
  says: 'Partner Center refuses the token that an application sent. It is neither your account nor your role.',
  fixes: [
    {
      id: 'correct-token',
      who: ['app-owner'],
      takes: 'a-day',
      title: 'Ask whoever runs the application to change its sign-in',
      steps: [
        'Send them {code}, the time and the correlation id.',
        'They sign in as the application and a user together, with a second factor. Much in Partner Center refuses an application alone.',
        'With each call they send a Partner Center access token for the partner tenant.',
      ],
    },
  ],
  sources: ['partner-api-codes', 'gdap-faq', 'mandatory-mfa'],
});
