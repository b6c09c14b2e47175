import { rule } from '../rule.ts';

/** Microsoft's sign-in draws nothing without scripts, and sends whoever blocks them to a page of its own. */
export default rule({
  id: 'scripts-blocked',
  signals: [{ verdict: 'match', failingPath: ['scripts-off'] }],
  title: 'This browser blocks the scripts of the sign-in',
  says: 'Account and password are fine; the page needs JavaScript.',
  fixes: [
    {
      id: 'allow-scripts',
      who: ['you'],
      takes: 'minutes',
      title: 'Allow JavaScript for the sign-in, then start again',
      steps: [
        'In the site settings of the browser allow JavaScript for login.microsoftonline.com, login.live.com and partner.microsoft.com.',
        'Switch off script blockers for these sites.',
        'Open Partner Center and sign in.',
      ],
      link: 'partner-home',
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'a-day',
      title: 'Set by your company? Ask your IT department',
      request:
        'Could you allow JavaScript for login.microsoftonline.com, login.live.com and partner.microsoft.com in my browser?',
      steps: ['Once it is allowed, open Partner Center again.'],
      theirSteps: ['Allow JavaScript for these three sites, and for nothing else.'],
    },
  ],
  sources: ['scripts-blocked'],
});
