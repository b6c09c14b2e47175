import { askMicrosoft, openLegalInfo, verifiersOf } from '../data/fixes-verification.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Something of the check is open, and what decides is where: the rules of the single states know more. */
export default rule({
  id: 'account-not-verified',
  signals: [
    { verdict: 'match', phrase: ['account-not-verified'] },
    // On Legal info the states are told apart: verification-pending, verification-rejected.
    { verdict: 'possible', concept: ['verification-open', 'verification-refused'], page: partnerCenterPages },
    { verdict: 'match', answer: { situation: ['account-not-verified'] } },
  ],
  refine: (facts) => {
    const { verification = 'not-sure' } = facts.answers;
    const isTold =
      facts.workspace?.id === 'legal-info' && !facts.now?.phrases.includes('account-not-verified');
    return verification === 'not-sure' && !(isTold && facts.now?.concepts?.length)
      ? { who: { 'have-it-read': verifiersOf(facts) } }
      : { verdict: 'no' };
  },
  asks: ['verification', 'program'],
  title: 'Your account has to be verified first',
  says: 'Microsoft checks e-mail, company or ID first. Legal info shows which step is open.',
  more: 'Until then you cannot publish, sell or add people.',
  fixes: [
    {
      id: 'see-open-step',
      who: ['you'],
      takes: 'minutes',
      title: 'See which step is open, and do that one',
      steps: [
        openLegalInfo,
        'Is the e-mail open? Open the newest mail of Microsoft in a private window, signed in with the same account.',
        'Is there **Fix now** or **Resolve**? Select it and read the reason before you send anything.',
      ],
      link: 'legal-profile',
    },
    {
      id: 'have-it-read',
      who: ['account-admin', 'manager', 'owner', 'global-admin'],
      takes: 'a-day',
      title: 'Legal info does not open for you? Ask who may read it',
      steps: [
        'In CSP and the AI Cloud Partner Program a Compliance admin, Account admin or Global admin can. In developer programs it is a Manager or Owner.',
      ],
      theirSteps: [
        openLegalInfo,
        'Where it says **Fix now** or **Resolve**, read the reason and follow the page.',
      ],
      request:
        'Could you look under Legal info in Partner Center which step of our verification is open, and finish it?',
    },
    ...askMicrosoft({
      id: 'ask-support',
      title: 'Pending for more than five working days? Ask Microsoft',
      steps: ['Note the step, since when it is so, and what you sent.'],
      request:
        'Our verification has been pending for more than five working days. Could you tell us what is missing?',
    }),
  ],
  sources: ['verification-process', 'permissions-faq', 'windows-company', 'dev-docs-issue-1628'],
});
