import { rule } from '../rule.ts';

/** Microsoft's own evaluation turned the company or person down; the page gives a reference number. */
export default rule({
  id: 'enrollment-blocked',
  signals: [
    { verdict: 'match', code: ['PC_715-123225'] },
    { verdict: 'match', phrase: ['enrollment-blocked'] },
  ],
  title: 'Microsoft has turned down the enrollment',
  says: 'Microsoft checks who enrolls, and the result went against this request. Nobody in your company can change that.',
  fixes: [
    {
      id: 'appeal',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Ask Microsoft to look at it again',
      steps: [
        'Write down the **Reference number** and the **Correlation ID** of the page.',
        'Open partner support: it works without signing in.',
        'Say which program it is and have papers about the company and yourself at hand.',
      ],
      link: 'partner-support',
    },
  ],
  sources: ['edge-issue-767', 'verification'],
});
