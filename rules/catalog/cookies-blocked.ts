import { rule } from '../rule.ts';

/** The sign-in found that it cannot keep a cookie; without one nobody can be signed in. */
export default rule({
  id: 'cookies-blocked',
  signals: [{ verdict: 'match', failingPath: ['cookies-off'] }],
  title: 'This browser blocks the cookies of the sign-in',
  says: 'Without them Microsoft cannot sign anybody in. Your account is fine.',
  fixes: [
    {
      id: 'allow-cookies',
      who: ['you'],
      takes: 'minutes',
      title: 'Allow cookies for the sign-in, then start again',
      steps: [
        'In the cookie settings of the browser allow login.microsoftonline.com, login.live.com and partner.microsoft.com.',
        'Switch off content blockers for these sites.',
        'Open Partner Center and sign in.',
      ],
      link: 'partner-home',
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'a-day',
      title: 'Are the settings greyed out? Ask your IT department',
      steps: ['Try again when they have answered.'],
      theirSteps: ['Allow cookies for these three sites, and for nothing else.'],
      request:
        'Could you allow cookies for login.microsoftonline.com, login.live.com and partner.microsoft.com in my browser?',
    },
  ],
  sources: ['cookies-blocked'],
});
