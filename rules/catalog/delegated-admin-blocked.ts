import { noAdminLeft, passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Partner staff are kept out of a customer's tenant because their own account, at home, is rated as risky. */
export default rule({
  id: 'delegated-admin-blocked',
  signals: [{ verdict: 'match', code: ['AADSTS530034'] }],
  asks: ['globalAdmin'],
  title: 'You cannot reach the customer: your account looks at risk',
  says: 'The risk was seen in your own company’s tenant. Your own admin can clear it; the customer cannot.',
  fixes: [
    {
      id: 'clear-risk',
      who: ['security-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin of your own company to check your account',
      unless: { globalAdmin: ['no'] },
      steps: [
        passOnDetails,
        'The admin opens **Risky users** in the Microsoft Entra admin center and looks at what was detected.',
        'If somebody else was in your account, the admin resets your password.',
        'If it was you, the admin selects **Dismiss user risk**.',
        'Sign out, sign in with the second step, and open the customer again.',
      ],
      link: 'entra-users',
    },
    {
      id: 'colleague-takes-over',
      who: ['colleague'],
      takes: 'minutes',
      title: 'Is it urgent? Let a colleague with the same role do it',
      steps: ['Ask a colleague who also has delegated admin rights for this customer.'],
    },
    noAdminLeft,
  ],
  sources: ['entra-codes', 'risk', 'gdap-faq'],
});
