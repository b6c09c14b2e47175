import { noAdminLeft } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Partner staff are kept out of a customer's tenant because their own account, at home, is rated as risky. */
export default rule({
  id: 'delegated-admin-blocked',
  signals: [{ verdict: 'match', code: ['AADSTS530034'] }],
  asks: ['globalAdmin'],
  title: 'Your account looks at risk, so customers stay closed',
  says: 'The risk was seen at home. Your own admin can clear it.',
  more: 'It was seen in your own company’s tenant, so the customer cannot clear it.',
  fixes: [
    {
      id: 'clear-risk',
      who: ['security-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin of your own company to check your account',
      unless: { globalAdmin: ['no'] },
      steps: [
        'When they have answered, sign out and in again.',
        'Confirm the second step, and open the customer again.',
      ],
      theirSteps: [
        'Open **Risky users** in the Microsoft Entra admin center and look at what was detected.',
        'Was somebody else in the account? Reset its password.',
        'Was it the person? Select **Dismiss user risk**.',
      ],
      request: 'Could you look at my account under Risky users, and clear the risk if it was me?',
      link: 'entra-users',
    },
    {
      id: 'colleague-takes-over',
      who: ['colleague'],
      takes: 'minutes',
      title: 'Is it urgent? Let a colleague with the same role do it',
      steps: ['Ask a colleague who also has delegated admin rights for this customer.'],
      request: 'Could you do this at the customer for me? My account is blocked there.',
    },
    noAdminLeft,
  ],
  sources: ['entra-codes', 'risk', 'gdap-faq'],
});
