import { faulty } from '../data/codes/applications.ts';
import { forItsOwner, tellAppOwner } from '../data/fixes-application.ts';
import { reportToMicrosoft, startAgain } from '../data/fixes-entra.ts';
import { workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The application asked Microsoft for something wrong, or is registered wrongly. Its owner mends it, nobody else can. */
export default rule({
  id: 'application-fault',
  signals: [
    { verdict: 'match', code: faulty },
    { verdict: 'possible', concept: ['app-fault'], page: workSignInPages },
  ],
  refine: forItsOwner,
  title: 'The application sent you here with a mistake',
  says: 'What it asked for, or how it is set up, is not right.',
  more: 'Your account and password are fine.',
  fixes: [tellAppOwner, startAgain, reportToMicrosoft],
  sources: ['entra-codes'],
});
