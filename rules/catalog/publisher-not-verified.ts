import { rule } from '../rule.ts';

/** Told of the page of an app registration, which asks Partner Center for the company: both sides must fit together. */
export default rule({
  id: 'publisher-not-verified',
  signals: [{ verdict: 'possible', topic: ['publisher-not-verified'] }],
  title: 'Your company is not confirmed as the app’s publisher',
  says: 'It needs the same tenant, a verified account and the right PartnerID.',
  fixes: [
    {
      id: 'ask-global-admin',
      who: ['application-admin', 'account-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin to compare both sides and add the PartnerID',
      request:
        'Could you compare our app registration with Partner Center, and add the PartnerID of the whole company?',
      steps: ['Who adds it needs a role on both sides and signs in with a second step.'],
      theirSteps: [
        'In Partner Center, the tenant of the app must be associated with the account, and the account verified.',
        'The ID to enter is the PartnerID of the whole company, not that of a location.',
        'The publisher domain of the app is the verified domain of the account’s primary contact, or one of the tenant.',
      ],
      link: 'legal-profile',
    },
    {
      id: 'open-request',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'All of it is right? Open a support request',
      request: 'Our app’s publisher cannot be confirmed, though both sides fit. Could you look into it?',
      steps: ['Add what the page answered.'],
      link: 'partner-support',
    },
  ],
  sources: ['publisher-verification'],
});
