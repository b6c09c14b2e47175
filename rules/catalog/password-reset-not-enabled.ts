import {
  chooseOwn,
  globalAdminResets,
  handOver,
  indirectProviderHelps,
  resetInUserManagement,
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
  title: 'Password reset is not set up for you',
  says: 'An admin switches it on, and can give you a new password now.',
  more: 'It takes a license. If the company has its own directory, passwords have to be written back.',
  fixes: [
    {
      ...globalAdminResets,
      title: 'Ask an admin to reset your password and to switch reset on',
      request: 'Could you set a temporary password for me, and switch on self-service password reset?',
      steps: [
        'Is your own mail closed, too? Call or visit the admin.',
        chooseOwn,
        'Then register at aka.ms/ssprsetup how you confirm that it is you.',
      ],
      theirSteps: [
        resetInUserManagement,
        handOver,
        'For next time an Authentication policy admin opens **Password reset** in the Microsoft Entra admin center.',
        'There set **Self-service password reset enabled** to **Selected**, with a group that this person is in.',
      ],
    },
    indirectProviderHelps,
    ...withoutGlobalAdmin,
    resetPersonalPassword,
  ],
  sources: ['reset-troubleshooting', 'reset-my-password', 'unable-to-sign-in'],
});
