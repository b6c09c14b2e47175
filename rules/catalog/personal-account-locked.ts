import { lockedAccount } from '../data/codes/personal.ts';
import { personalMore, personalPrograms, useWorkAccount } from '../data/fixes-account.ts';
import { personalPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Too many tries, or Microsoft saw something odd: both end by waiting or by proving who one is. */
export default rule({
  id: 'personal-account-locked',
  signals: [
    { verdict: 'match', code: lockedAccount },
    { verdict: 'match', phrase: ['personal-too-many-tries', 'personal-account-locked'] },
    { verdict: 'match', failingPath: ['account-suspended'] },
    {
      verdict: 'possible',
      concept: ['account-locked', 'throttled', 'suspended', 'account-disabled'],
      page: personalPages,
    },
    { verdict: 'possible', unknownError: true, place: ['abuse'] },
  ],
  // A work account's sentence begins alike: account-disabled.
  refine: ({ now }) =>
    now?.partnerCenter.is === 'no' || now?.phrases.includes('sign-in-blocked-by-admin')
      ? { verdict: 'no' }
      : {},
  asks: ['program'],
  title: 'Your personal account is locked for now',
  says: 'Your work account is not affected; most programs take that one.',
  more: personalMore,
  fixes: [
    {
      id: 'unlock-personal-account',
      who: ['you'],
      takes: 'a-day',
      title: 'Edge, Windows or Xbox: unlock the personal account',
      when: { program: personalPrograms },
      steps: [
        'If the page offers to unlock the account, follow it and confirm with your phone.',
        'Otherwise wait until tomorrow without trying, or reset the password.',
        'Nothing helps? Fill in the form at account.live.com/acsr: no admin of your company can unlock this account.',
      ],
      link: 'personal-password-reset',
    },
    useWorkAccount,
  ],
  sources: [
    'unable-to-sign-in',
    'entra-accounts',
    'edge-account',
    'windows-company',
    'live-script',
    'personal-recovery',
  ],
});
