import { askMicrosoft, openLegalInfo, verifiersOf } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** A step of the check was refused and the company may still answer. Three answers are all there are. */
export default rule({
  id: 'verification-rejected',
  signals: [
    { verdict: 'match', phrase: ['verification-refused'] },
    { verdict: 'possible', phrase: ['verification-waits-for-you'] },
    { verdict: 'possible', concept: ['verification-refused'], workspace: ['legal-info'] },
    { verdict: 'match', answer: { situation: ['account-not-verified'], verification: ['rejected'] } },
    { verdict: 'possible', topic: ['verification-rejected'] },
  ],
  refine: (facts) => ({ who: { 'fix-now': verifiersOf(facts) } }),
  asks: ['area', 'program'],
  title: 'Microsoft could not confirm your account yet',
  says: 'A step of the check was turned down. No role opens more pages before it is through; you may answer three times.',
  fixes: [
    {
      id: 'fix-now',
      who: ['account-admin', 'manager', 'owner', 'global-admin'],
      takes: 'days',
      title: 'Answer the rejected step once, with the right paper',
      steps: [
        openLegalInfo,
        'Select **Fix now** or **Resolve**, read the reason, and send what the step asks for. A Compliance admin can do it too.',
        '**Business**: an official paper with name and address exactly as in the profile. **Employment**: one domain for web site, e-mail and form, or a record of who owns it.',
        'Three answers are all there are, and a mere question counts as one.',
      ],
      link: 'legal-profile',
    },
    ...askMicrosoft({
      id: 'ask-support',
      title: 'No button, or it leads nowhere? Ask Microsoft',
      steps: ['Note which step is rejected, what you sent, and when.'],
    }),
  ],
  sources: [
    'verification-process',
    'verification-appeal',
    'edge-verification',
    'permissions-faq',
    'edge-issue-251',
    'edge-issue-790',
  ],
});
