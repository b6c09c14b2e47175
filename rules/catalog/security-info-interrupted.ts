import { globalAdminResets, handOver, resetInUserManagement } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** A page asked for a new password or for security info and was left before the end. */
export default rule({
  id: 'security-info-interrupted',
  signals: [{ verdict: 'match', code: ['AADSTS50125'] }],
  asks: ['globalAdmin'],
  title: 'You still have to finish setting up your sign-in',
  says: 'A page for a password or security info was not finished.',
  fixes: [
    {
      id: 'finish-setup',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in again and go through to the end',
      act: 'private-window',
      steps: [
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
      steps: ['Add what it asks for, then open Partner Center again.'],
      link: 'reset-registration',
    },
    {
      ...globalAdminResets,
      title: 'It keeps asking: ask an admin for a new start',
      steps: ['Sign in with the temporary password and go through all pages.'],
      theirSteps: [
        resetInUserManagement,
        'If a phone or app is gone, an Authentication admin also has this person register again.',
        handOver,
      ],
    },
  ],
  sources: ['entra-codes', 'reset-troubleshooting'],
});
