import { rule } from '../rule.ts';

/** Told of the page of an app registration, which asks Partner Center for the company: both sides must fit together. */
export default rule({
  id: 'publisher-not-verified',
  signals: [{ verdict: 'possible', topic: ['publisher-not-verified'] }],
  title: 'Your company is not confirmed as the app’s publisher',
  says: 'The app registration looks your company up in Partner Center: the same tenant, a verified account and the right PartnerID.',
  fixes: [
    {
      id: 'ask-global-admin',
      who: ['application-admin', 'account-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin to compare both sides and add the PartnerID',
      steps: [
        'In Partner Center, the tenant of the app must be associated with the account, and the account verified.',
        'The ID to enter is the PartnerID of the whole company, not that of a location.',
        'Who adds it needs a role on both sides and signs in with a second step.',
        'The publisher domain of the app is the verified domain of the account’s primary contact, or one of the tenant.',
      ],
      link: 'legal-profile',
    },
    {
      id: 'open-request',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'All of it is right? Open a support request',
      steps: ['Say what the page answered, with the time and the correlation id.'],
      link: 'partner-support',
    },
  ],
  sources: ['publisher-verification'],
});
