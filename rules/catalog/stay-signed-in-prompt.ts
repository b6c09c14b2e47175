import { rule } from '../rule.ts';

/**
 * "Stay signed in?" is an ordinary question. It is a finding only where its number turns up as an error, in a log or
 * on an error page; on the page itself nothing is wrong.
 */
export default rule({
  id: 'stay-signed-in-prompt',
  signals: [{ verdict: 'match', code: ['AADSTS50140'] }],
  refine: ({ now }) => (now?.page === 'entra-stay-signed-in' ? { verdict: 'no' } : {}),
  title: 'The question “Stay signed in?” was not answered',
  says: 'This is not a failure: Microsoft paused the sign-in to ask it.',
  fixes: [
    {
      id: 'answer-and-go-on',
      who: ['nobody'],
      takes: 'a-minute',
      title: 'Nothing to repair: answer the question and go on',
      // There is nothing to wait for.
      act: 'open',
      steps: [
        'When you are asked **Stay signed in?**, select **Yes** on your own device and **No** on any other.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes'],
});
