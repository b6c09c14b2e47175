import { calls } from '../data/codes/applications.ts';
import { rule } from '../rule.ts';

/** Seen in logs and in the output of programs: no page of Microsoft shows these to a person who signs in. */
export default rule({
  id: 'application-request-refused',
  signals: [{ verdict: 'match', code: calls }],
  title: 'Microsoft refused a call that a program made',
  says: 'No person was signing in here. A program sent something that does not fit; your account and role are not the reason.',
  fixes: [
    {
      id: 'correct-call',
      who: ['app-owner'],
      takes: 'a-day',
      title: 'Ask whoever runs the program to correct the call',
      steps: [
        'Send them {code}, the time, and the Trace ID or Correlation ID from the output.',
        'They look the code up with the button below and compare what the program sends.',
        'If it began by itself, they check for an update of the program or of its sign-in library.',
      ],
      link: 'code-lookup',
    },
  ],
  sources: ['entra-codes'],
});
