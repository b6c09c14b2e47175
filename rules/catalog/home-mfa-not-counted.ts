import { customerExcludesPartners } from '../data/fixes-customer.ts';
import { rule } from '../rule.ts';

/** 90072 on the way into a customer's tenant: the customer wants a second step, and the one at home was not done. */
export default rule({
  id: 'home-mfa-not-counted',
  signals: [{ verdict: 'match', code: ['AADSTS90072'], trail: ['into-customer'] }],
  title: 'The customer did not see your second step',
  says: 'It counts when you do it at home, in your own company’s sign-in.',
  fixes: [
    {
      id: 'sign-in-with-mfa',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in at home with the second step first',
      act: 'private-window',
      steps: [
        'In the private window sign in with your work account and confirm the second step.',
        'Open the customer from **Customers** again, in the same window.',
      ],
      link: 'customers',
    },
    { ...customerExcludesPartners, title: 'Still refused? Ask the customer about its policy for partners' },
  ],
  sources: ['entra-codes', 'external-conditional-access', 'gdap-faq'],
});
