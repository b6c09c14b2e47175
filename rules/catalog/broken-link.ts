import { broken } from '../data/codes/links.ts';
import { forItsOwner, startFromApplication, tellAppOwner } from '../data/fixes-application.ts';
import { reportToMicrosoft, startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Microsoft cannot read what reached it: a link that was cut, kept or made wrongly, or an add-on that changed it. */
export default rule({
  id: 'broken-link',
  signals: [{ verdict: 'match', code: broken }],
  refine: forItsOwner,
  title: 'Microsoft could not read what was sent to it',
  says: 'Something in the address is missing or was changed on the way.',
  more: 'It is not about your account or password.',
  fixes: [
    {
      ...startAgain,
      steps: [
        'Sign in on the page that opens.',
        'Close this tab; do not go back in it and do not reload it.',
        'Does it come back? Use a private window without add-ons: some of them change addresses.',
      ],
    },
    startFromApplication,
    { ...tellAppOwner, title: 'Does it come back? Tell whoever runs the application' },
    reportToMicrosoft,
  ],
  sources: ['entra-codes'],
});
