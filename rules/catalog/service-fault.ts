import { askMicrosoft } from '../data/fixes-verification.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/**
 * Partner Center itself failed: its own sentences for that, or an empty page whose requests end in a server error.
 * Microsoft comes first, not waiting: the faults that people reported with these sentences lasted for days.
 */
export default rule({
  id: 'service-fault',
  signals: [
    { verdict: 'match', phrase: ['service-fault'] },
    { verdict: 'match', page: ['partner-center-empty'], status: [500, 502, 503, 504] },
    { verdict: 'match', page: ['partner-center'], documentStatus: [500, 502, 503, 504] },
    { verdict: 'possible', phrase: ['something-went-wrong'] },
    { verdict: 'possible', concept: ['fault'], page: partnerCenterPages },
    { verdict: 'possible', topic: ['partner-center-fault'] },
  ],
  refine: ({ now, workspace }) => {
    // Joining a program has a way of its own: enrollment-fault.
    if (workspace?.id === 'enrollment') return { verdict: 'no' };
    if (now?.phrases.includes('service-fault')) return {};
    // Three everyday words: the heading of a page, but nothing in a mail.
    if (now?.phrases.includes('something-went-wrong'))
      return now.host === 'partner.microsoft.com' ? {} : { verdict: 'no' };
    // A refusal beside the fault may be the reason of it: workspace-access-denied, too-many-requests.
    return now?.statuses.some(({ status }) => [401, 403, 429].includes(status))
      ? { verdict: 'possible' }
      : {};
  },
  asks: ['program'],
  title: 'Partner Center has a fault here',
  says: 'It is usually not about your account or your role.',
  more: 'The page did not load or did not save because of Partner Center itself.',
  fixes: [
    ...askMicrosoft({
      id: 'report-fault',
      title: 'Reload once; if it comes back, report it to Microsoft',
      request:
        'A page of Partner Center fails, after a reload and in a private window too. Could you repair it?',
      steps: [
        'First copy what you have typed, reload the page, and try an InPrivate window without extensions.',
        'It stays? Add a screenshot and, if you can, a network capture (HAR file).',
      ],
    }),
    {
      id: 'try-later',
      who: ['nobody'],
      takes: 'an-hour',
      title: 'It can wait? Try again later',
      wait: 15,
      steps: ['Short faults pass by themselves: then open Partner Center again.'],
      link: 'partner-home',
    },
  ],
  sources: [
    'edge-issue-445',
    'edge-issue-207',
    'edge-issue-283',
    'devtools-issue-452',
    'driver-docs-issue-2767',
    'report-problems',
    'edge-contact',
    'windows-company',
    'hardware-support-article',
  ],
});
