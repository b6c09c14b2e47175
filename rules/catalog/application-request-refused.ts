import { calls } from '../data/codes/applications.ts';
import { rule } from '../rule.ts';

/** Seen in logs and in the output of programs: no page of Microsoft shows these to a person who signs in. */
export default rule({
  id: 'application-request-refused',
  signals: [{ verdict: 'match', code: calls }],
  title: 'Microsoft refused a call that a program made',
  says: 'The program sent something that does not fit. It is not about you.',
  fixes: [
    {
      id: 'correct-call',
      who: ['app-owner'],
      takes: 'a-day',
      title: 'Ask whoever runs the program to correct the call',
      act: 'message',
      steps: [
        'Add the Trace ID or Correlation ID from the output of the program.',
        'Try again when they have answered.',
      ],
      theirSteps: [
        'Look the code up at Microsoft and compare what the program sends.',
        'Did it begin by itself? Look for an update of the program or of its sign-in library.',
      ],
      request: 'Microsoft refused a call of your program with {code}. Could you correct it?',
      link: 'code-lookup',
    },
  ],
  sources: ['entra-codes'],
});
