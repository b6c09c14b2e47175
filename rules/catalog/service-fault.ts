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
  ],
  title: 'Partner Center has a fault here',
  says: 'The page did not load or did not save because of Partner Center itself. It is usually not about your account or your role.',
  fixes: [
    {
      id: 'report-fault',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Reload once; if it comes back, report it to Microsoft',
      steps: [
        'Copy what you have typed, then reload the page.',
        'Try it once more in an InPrivate window without extensions.',
        'If it stays, create a support request with the address of the page, the time and the correlation ID if there is one.',
        'Add a screenshot, your Partner or Seller ID and, if you can, a network capture (HAR file).',
      ],
      link: 'partner-support',
    },
    {
      id: 'try-later',
      who: ['nobody'],
      takes: 'an-hour',
      title: 'It can wait? Try again later',
      steps: ['Come back in an hour: short faults pass by themselves.'],
      link: 'partner-home',
    },
    {
      id: 'correct-phone-number',
      who: ['you'],
      takes: 'a-minute',
      title: 'On an enrollment form: check the phone number',
      steps: ['Type at most ten digits, without a country code, spaces or signs.'],
    },
  ],
  sources: [
    'edge-issue-445',
    'devtools-issue-452',
    'driver-docs-issue-2767',
    'enrollment-trouble',
    'report-problems',
  ],
});
