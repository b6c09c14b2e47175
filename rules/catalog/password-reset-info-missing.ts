import {
  chooseOwn,
  globalAdminResets,
  indirectProviderHelps,
  withoutGlobalAdmin,
} from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Reset is on, but the account has no phone, address or app by which to confirm that it is the person. */
export default rule({
  id: 'password-reset-info-missing',
  signals: [
    { verdict: 'match', code: ['SSPR_0014'] },
    { verdict: 'match', phrase: ['reset-info-missing'] },
  ],
  asks: ['globalAdmin', 'program', 'inTenant'],
  title: 'Password reset cannot tell that it is you',
  says: 'Your account has too little security info, such as a phone number.',
  more: 'This once, somebody else has to reset the password. Then you can register.',
  fixes: [
    {
      ...globalAdminResets,
      title: 'Ask an admin to reset your password, then register',
      steps: [
        'Is your own mail closed, too? Call or visit the admin.',
        chooseOwn,
        'Then register a passkey, an app or another way at aka.ms/ssprsetup.',
      ],
    },
    indirectProviderHelps,
    ...withoutGlobalAdmin,
  ],
  sources: ['reset-troubleshooting', 'unable-to-sign-in'],
});
