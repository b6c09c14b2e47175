import { startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Entra cannot tell which tenant is meant: neither the link nor the part after the @ says so. */
export default rule({
  id: 'company-not-found',
  signals: [
    { verdict: 'match', code: ['AADSTS50128', 'AADSTS50059', 'AADSTS90019', 'AADSTS90101', 'AADSTS90126'] },
  ],
  title: 'Microsoft cannot tell which company you belong to',
  says: 'It knows no tenant for the part of your address after the @.',
  more: 'Or the link left your company out.',
  fixes: [
    {
      ...startAgain,
      id: 'type-full-address',
      title: 'Type your full work address',
      steps: [
        'Type the whole address, such as name@company.com, and check its spelling.',
        'Refused? Try the address that ends in .onmicrosoft.com, if your company gave you one.',
      ],
    },
    {
      id: 'check-domain',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask whether the domain is in the company’s tenant',
      steps: ['Sign in again when the admin has answered.'],
      theirSteps: [
        'Open **Domain names** in the Microsoft Entra admin center. The domain must be listed there as verified.',
        'Tell the person under which domain the work accounts are.',
      ],
      request: 'Could you check whether the domain of my address is verified in our tenant?',
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'entra-accounts'],
});
