import { forItsOwner, startFromApplication, tellAppOwner } from '../data/fixes-application.ts';
import { reportToMicrosoft, startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The last of the Entra codes: those that nobody here can place. It promises nothing and loses nothing. */
export default rule({
  id: 'code-without-own-rule',
  signals: [{ verdict: 'match', unclaimedCode: 'AADSTS' }],
  refine: forItsOwner,
  unknown: true,
  title: 'Microsoft shows a code that is not known here',
  says: 'Nothing sure is known about this code. A fresh start may help.',
  more: 'Its full name is {code}.',
  fixes: [
    startAgain,
    startFromApplication,
    {
      id: 'copy-details',
      who: ['you'],
      takes: 'a-minute',
      title: 'Look the code up at Microsoft',
      steps: [
        'Keep the details of this page first: they are gone when it is closed.',
        'Microsoft says on that page what the code means.',
      ],
      link: 'code-lookup',
    },
    tellAppOwner,
    reportToMicrosoft,
  ],
  sources: ['entra-codes'],
});
