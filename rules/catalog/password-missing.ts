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
  says: 'Your company’s directory holds no password for this account, so none can be accepted. Your Global admin can set one.',
  fixes: [globalAdminResets, resetYourself, indirectProviderHelps, ...withoutGlobalAdmin],
  sources: ['entra-codes', 'reset-a-user-password', 'unable-to-sign-in'],
});
