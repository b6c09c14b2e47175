import { globalAdminResets, indirectProviderHelps, withoutGlobalAdmin } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Reset is on, but the account has no phone, address or app by which to confirm that it is the person. */
export default rule({
  id: 'password-reset-info-missing',
  signals: [
    { verdict: 'match', code: ['SSPR_0014'] },
    { verdict: 'match', phrase: ['reset-info-missing'] },
  ],
  asks: ['globalAdmin', 'program', 'inTenant'],
  title: 'Password reset has no way yet to confirm that it is you',
  says: 'Your account has no or too little security info, such as a phone number. This once, somebody else has to reset the password.',
  fixes: [
    {
      ...globalAdminResets,
      title: 'Ask an admin to reset your password, then register',
      steps: [
        'Ask an admin for a new password and read out what the page says.',
        'The admin opens **Settings** > **Account settings** > **User management**, selects your name and **Reset password**.',
        'Sign in with the temporary password and choose a new one when asked.',
        'Register a passkey, an app or another way at aka.ms/ssprsetup: next time you can do it yourself.',
      ],
    },
    indirectProviderHelps,
    ...withoutGlobalAdmin,
  ],
  sources: ['reset-troubleshooting', 'unable-to-sign-in'],
});
