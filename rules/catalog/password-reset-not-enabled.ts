import {
  globalAdminResets,
  indirectProviderHelps,
  resetPersonalPassword,
  withoutGlobalAdmin,
} from '../data/fixes-password.ts';
import { passwordPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Self-service reset is off, lacks a policy, a license or a group: an admin switches it on, the person cannot. */
export default rule({
  id: 'password-reset-not-enabled',
  signals: [
    { verdict: 'match', code: ['SSPR_0009', 'SSPR_0010', 'SSPR_0011', 'SSPR_0012', 'SSPR_0013'] },
    { verdict: 'match', phrase: ['feature-not-enabled', 'reset-not-enabled'] },
    {
      verdict: 'possible',
      concept: [
        'reset-refused',
        'not-enabled',
        'not-enrolled',
        'denied',
        'verification-refused',
        'ask-admin',
      ],
      page: passwordPages,
    },
  ],
  asks: ['globalAdmin', 'program', 'inTenant'],
  title: 'Your company has not set up password reset for you',
  says: 'An admin has to switch that on first. An admin can also give you a new password now.',
  fixes: [
    {
      ...globalAdminResets,
      title: 'Ask an admin to reset your password and to switch reset on',
      steps: [
        'Call an admin and read out what the page says.',
        'If you are shut out, the admin gives you a temporary password in **Settings** > **Account settings** > **User management**.',
        'For next time an Authentication policy admin opens **Password reset** in the Microsoft Entra admin center.',
        'There **Self-service password reset enabled** is set to **All**, or to **Selected** with a group that you are in.',
        'You need a license for it. If your company has its own directory, passwords have to be written back.',
        'Then register at aka.ms/ssprsetup how you confirm that it is you.',
      ],
    },
    indirectProviderHelps,
    ...withoutGlobalAdmin,
    resetPersonalPassword,
  ],
  sources: ['reset-troubleshooting', 'reset-my-password', 'unable-to-sign-in'],
});
