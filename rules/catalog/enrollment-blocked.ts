import { askMicrosoft } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** Microsoft's own evaluation turned the company or person down; the page gives a reference number. */
export default rule({
  id: 'enrollment-blocked',
  signals: [
    { verdict: 'match', code: ['PC_715-123225'] },
    { verdict: 'match', phrase: ['enrollment-blocked'] },
  ],
  asks: ['program'],
  title: 'Microsoft has turned down the enrollment',
  says: 'Its check went against the request. Nobody in your company can change that.',
  fixes: [
    ...askMicrosoft({
      id: 'appeal',
      title: 'Ask Microsoft to look at it again',
      steps: [
        'Write down the **Reference number** and the **Correlation ID** of the page.',
        'Say which program it is and have papers about the company and yourself at hand.',
      ],
      request: 'Our enrollment was turned down. Could you look at it again?',
    }),
  ],
  sources: ['edge-issue-767', 'edge-contact', 'windows-company', 'hardware-support-article', 'verification'],
});
