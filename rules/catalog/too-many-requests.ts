import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Partner Center answers an address or account that asks too often with status 429. */
export default rule({
  id: 'too-many-requests',
  signals: [
    { verdict: 'match', page: ['partner-center-empty'], status: [429] },
    { verdict: 'match', page: ['partner-center'], documentStatus: [429] },
    { verdict: 'possible', concept: ['throttled'], page: partnerCenterPages },
  ],
  title: 'Partner Center wants you to slow down',
  says: 'Too many requests came from your account or network.',
  more: 'It is not about your role.',
  fixes: [
    {
      id: 'wait',
      who: ['nobody'],
      takes: 'an-hour',
      title: 'Wait, then reload',
      wait: 15,
      steps: [
        'Close the other tabs with Partner Center, and tools that call it for you.',
        'Then reload. If it is still refused, wait up to an hour.',
      ],
    },
  ],
  sources: ['report-problems'],
});
