import {
  checkCompanyStatus,
  checkMyAccess,
  findWhomToAsk,
  roleGiven,
  roleJustGiven,
  waitForRole,
} from '../data/fixes-access.ts';
import { startAtStore } from '../data/fixes-account.ts';
import { afterNewRole, assignRole } from '../data/fixes-entra.ts';
import { verifiersOf } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** Signed in, but pages or commands are not there. Two role systems: who grants depends on the part of Partner Center. */
export default rule({
  id: 'pages-missing',
  signals: [
    { verdict: 'match', answer: { situation: ['cannot-see-page'] } },
    { verdict: 'possible', topic: ['pages-missing'] },
  ],
  refine: (facts) => ({
    who: { 'check-company-status': verifiersOf(facts) },
  }),
  asks: ['area', 'roleGiven', 'program'],
  title: 'You cannot see a page or do something',
  says: 'What Partner Center shows depends on your roles.',
  fixes: [
    { ...checkMyAccess, unless: roleJustGiven },
    checkCompanyStatus,
    { ...findWhomToAsk, unless: roleJustGiven },
    {
      id: 'ask-admin',
      who: ['account-admin', 'user-management-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin for the role',
      when: { area: ['partner-program'] },
      unless: roleGiven,
      request: 'Could you give me the role for the page that I need in Partner Center?',
      steps: ['Add which page you need and for what.', afterNewRole],
      theirSteps: [assignRole],
    },
    {
      id: 'ask-owner',
      who: ['owner', 'manager'],
      takes: 'an-hour',
      title: 'Ask an Owner or Manager of the developer account',
      when: { area: ['developer-program'] },
      unless: roleGiven,
      request: 'Could you give me a role in the developer account, for the product that I need?',
      steps: [
        'Add which offer, app or product you need and for what.',
        afterNewRole,
        'Has the Owner left? Microsoft support names a new one: give your company’s consent, the new owner’s address, and the name and id of the tenant.',
      ],
      theirSteps: [assignRole, 'A Global admin role alone does not open developer programs.'],
    },
    startAtStore,
    { ...waitForRole, when: roleJustGiven },
  ],
  sources: [
    'unable-to-sign-in',
    'permissions',
    'permissions-faq',
    'find-roles',
    'marketplace-owner',
    'users-and-permissions',
    'pages-not-showing',
    'windows-company',
    'verification',
    'suspended-account',
    'edge-issue-251',
  ],
});
