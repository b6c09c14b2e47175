import {
  globalAdminResets,
  indirectProviderHelps,
  passwordQuestions,
  resetYourself,
  withoutGlobalAdmin,
} from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** The directory holds no password for this account: nothing the person types can be right. */
export default rule({
  id: 'password-missing',
  signals: [{ verdict: 'match', code: ['AADSTS50056'] }],
  asks: passwordQuestions,
  title: 'Your account has no password yet',
  says: 'So none can be accepted. An admin can set one.',
  more: 'Your company’s directory holds no password for this account.',
  fixes: [globalAdminResets, resetYourself, indirectProviderHelps, ...withoutGlobalAdmin],
  sources: ['entra-codes', 'reset-a-user-password', 'unable-to-sign-in'],
});
