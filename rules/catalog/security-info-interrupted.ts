import { globalAdminResets } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** A page asked for a new password or for security info and was left before the end. */
export default rule({
  id: 'security-info-interrupted',
  signals: [{ verdict: 'match', code: ['AADSTS50125'] }],
  asks: ['globalAdmin'],
  title: 'You still have to finish setting up your sign-in',
  says: 'Your company wants a new password or your security info before you go on, and that page was not finished.',
  fixes: [
    {
      id: 'finish-setup',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in again and go through to the end',
      steps: [
        'Open Partner Center in an InPrivate window and sign in.',
        'Fill in every page that asks for a new password, a phone number or an app.',
        'Do not close the window or go back before Partner Center opens.',
      ],
      link: 'partner-home',
    },
    {
      id: 'register-directly',
      who: ['you'],
      takes: 'minutes',
      title: 'Register your security info directly',
      steps: [
        'Open the registration page and sign in.',
        'Add what it asks for, then open Partner Center again.',
      ],
      link: 'reset-registration',
    },
    {
      ...globalAdminResets,
      title: 'It keeps asking: ask an admin for a new start',
      steps: [
        'The admin resets your password in **Settings** > **Account settings** > **User management**.',
        'If a phone or app is gone, an Authentication admin also has you register again.',
        'Sign in with the temporary password and go through all pages.',
      ],
    },
  ],
  sources: ['entra-codes', 'reset-troubleshooting'],
});
