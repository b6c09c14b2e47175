import { startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Entra cannot tell which tenant is meant: neither the link nor the part after the @ says so. */
export default rule({
  id: 'company-not-found',
  signals: [
    { verdict: 'match', code: ['AADSTS50128', 'AADSTS50059', 'AADSTS90019', 'AADSTS90101', 'AADSTS90126'] },
  ],
  title: 'Microsoft cannot tell which company you belong to',
  says: 'The part of your address after the @ belongs to no tenant that Microsoft knows, or the link left it out.',
  fixes: [
    {
      ...startAgain,
      id: 'type-full-address',
      title: 'Type your full work address',
      steps: [
        'Open Partner Center with the button below instead of a saved link.',
        'Type the whole address, such as name@company.com, and check its spelling.',
        'If it is refused, try the address that ends in .onmicrosoft.com, if your company gave you one.',
      ],
    },
    {
      id: 'check-domain',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask whether the domain is in the company’s tenant',
      steps: [
        'Ask the IT department under which domain the work accounts of your company are.',
        'An admin opens **Domain names** in the Microsoft Entra admin center. The domain must be listed there as verified.',
      ],
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'entra-accounts'],
});
