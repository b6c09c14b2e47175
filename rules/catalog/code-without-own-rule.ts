import { forItsOwner, startFromApplication, tellAppOwner } from '../data/fixes-application.ts';
import { passOnDetails, reportToMicrosoft, startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The last of the Entra codes: those that nobody here can place. It promises nothing and loses nothing. */
export default rule({
  id: 'code-without-own-rule',
  signals: [{ verdict: 'match', unclaimedCode: 'AADSTS' }],
  refine: forItsOwner,
  title: 'The sign-in ended with a code that is not known here',
  says: 'We know nothing sure about {code}. A fresh start may help.',
  fixes: [
    startAgain,
    startFromApplication,
    {
      id: 'copy-details',
      who: ['you'],
      takes: 'a-minute',
      title: 'Look the code up and keep the details',
      steps: [
        'Look the code up with the button below: Microsoft says there what it means.',
        passOnDetails,
        'Do it now: the details are gone when the page is closed.',
      ],
      link: 'code-lookup',
    },
    tellAppOwner,
    reportToMicrosoft,
  ],
  sources: ['entra-codes'],
});
