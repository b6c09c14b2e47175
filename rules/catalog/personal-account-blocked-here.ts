import { blockedHere } from '../data/codes/personal.ts';
import { useWorkAccount } from '../data/fixes-account.ts';
import { personalPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The company's network tells Microsoft to let no personal account in. */
export default rule({
  id: 'personal-account-blocked-here',
  signals: [
    { verdict: 'match', code: blockedHere },
    { verdict: 'possible', concept: ['policy-blocked'], page: personalPages },
  ],
  refine: ({ now }) => (now?.partnerCenter.is === 'no' ? { verdict: 'no' } : {}),
  asks: ['program'],
  title: 'This network lets no personal account in',
  says: 'Its IT department allows work accounts only; the account itself is fine.',
  fixes: [
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'a-day',
      title: 'Ask the IT department, if you need the personal account',
      request:
        'I need a personal account for a Microsoft developer program. Could you let this device out of the tenant restrictions?',
      steps: [
        'A device and a network of your own are not under that rule, if your company lets you use them for this.',
      ],
      theirSteps: [
        'The Edge program and some Windows accounts belong to a personal account.',
        'Leave this one device, or these sites, out of the tenant restrictions.',
      ],
    },
    useWorkAccount,
  ],
  sources: ['personal-accounts-restricted', 'tenant-restrictions'],
});
