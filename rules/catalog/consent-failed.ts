import { consentFailed } from '../data/codes/applications.ts';
import { rule } from '../rule.ts';

/**
 * Somebody agreed, or wanted to, and it did not work. One reason is a tenant that came into being by itself and that
 * nobody administers: somebody has to take it over first.
 */
export default rule({
  id: 'consent-failed',
  signals: [{ verdict: 'match', code: consentFailed }],
  title: 'Agreeing to the application did not work',
  says: 'The application could not be added to your company. Your account is fine.',
  fixes: [
    {
      id: 'agree-as-admin',
      who: ['application-admin', 'app-owner', 'global-admin'],
      takes: 'an-hour',
      title: 'Have an admin agree again, and look at what is in the way',
      steps: [
        'In the message, name the application, as the page shows it.',
        'Sign in again when the admin has answered.',
      ],
      theirSteps: [
        'Look for the application under **Enterprise applications** in the Microsoft Entra admin center.',
        'Delete a broken or second entry, then agree again.',
        'Does it fail again? Whoever runs the application checks the permissions it asks for.',
      ],
      request: 'Agreeing to this application failed. Could you look at its entry and agree again?',
      link: 'entra-users',
    },
    {
      id: 'take-tenant-over',
      who: ['you', 'it-admin'],
      takes: 'a-day',
      title: 'Does the page say that nobody administers the tenant? Take it over',
      steps: [
        'Whoever can change the domain’s DNS entries proves with one of them that the domain is yours.',
        'That person becomes the tenant’s first Global admin and can agree.',
      ],
      link: 'admin-takeover',
    },
  ],
  sources: ['entra-codes', 'admin-consent', 'admin-takeover'],
});
