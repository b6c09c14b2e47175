import { rule } from '../rule.ts';

/** An application calls Partner Center with a token of the wrong kind: a matter for whoever runs it. */
export default rule({
  id: 'app-token-refused',
  signals: [{ verdict: 'match', code: ['PC_800001', 'PC_900316', 'PC_900329'] }],
  title: 'The application has to sign in another way',
  says: 'Partner Center refuses its token. It is not your account or role.',
  fixes: [
    {
      id: 'correct-token',
      who: ['app-owner'],
      takes: 'a-day',
      title: 'Ask whoever runs the application to change its sign-in',
      steps: ['Try again when they have answered.'],
      theirSteps: [
        'Sign in as the application and a user together, with a second factor. Much in Partner Center refuses an application alone.',
        'With each call send a Partner Center access token for the partner tenant.',
      ],
      request:
        'Partner Center refuses the token of your application: {code}. Could you change how it signs in?',
    },
  ],
  sources: ['partner-api-codes', 'gdap-faq', 'mandatory-mfa'],
});
