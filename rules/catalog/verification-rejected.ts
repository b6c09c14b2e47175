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
  says: 'A step of the check was turned down; you may answer three times.',
  more: 'No role opens more pages before the check is through.',
  fixes: [
    {
      id: 'fix-now',
      who: ['account-admin', 'manager', 'owner', 'global-admin'],
      takes: 'days',
      title: 'Answer the rejected step once, with the right paper',
      request:
        'A step of our account’s check was rejected. Could you answer it in Legal info, with the right paper?',
      steps: ['Three answers are all there are, and a mere question counts as one.'],
      theirSteps: [
        openLegalInfo,
        'Select **Fix now** or **Resolve**, read the reason, and send what the step asks for.',
        '**Business**: an official paper with name and address exactly as in the profile. **Employment**: one domain for web site, e-mail and form, or a record of who owns it.',
      ],
      link: 'legal-profile',
    },
    ...askMicrosoft({
      id: 'ask-support',
      title: 'No button, or it leads nowhere? Ask Microsoft',
      request: 'A step of our account’s check is rejected, and the page lets us not answer. Could you help?',
      steps: ['Add which step is rejected, what you sent, and when.'],
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
