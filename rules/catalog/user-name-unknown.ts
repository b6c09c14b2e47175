import { afterNewRole, askToBeAdded } from '../data/fixes-entra.ts';
import { workPages, workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The address is not in the directory: a typing error, an old address, or an account that was never created. */
export default rule({
  id: 'user-name-unknown',
  signals: [
    { verdict: 'match', code: ['AADSTS50034', 'AADSTS90125'] },
    { verdict: 'match', phrase: ['user-name-unknown'] },
    { verdict: 'possible', concept: ['account-unknown'], page: workPages },
    { verdict: 'possible', unknownError: true, place: ['user-name'], page: workSignInPages },
  ],
  title: 'Microsoft does not know this user name here',
  says: 'Mostly it is mistyped. It may also be renamed or never created.',
  fixes: [
    {
      id: 'check-address',
      who: ['you'],
      takes: 'a-minute',
      title: 'Check the address and type it again',
      steps: [
        'Look at the part after the @. It must be the domain that Microsoft knows, which can differ from the mail domain.',
        'Select **Use another account** and type the full work address.',
        'Try the address that you sign in to Windows or Outlook with.',
      ],
      link: 'partner-home',
    },
    {
      ...askToBeAdded,
      title: 'Is the address right? Ask an admin about it',
      request:
        'Could you tell me my user name in the tenant or, if I have none, create an account with a role?',
      steps: [afterNewRole],
      theirSteps: [
        'Look this person up in **Users**. If there is no account, create one.',
        'Give it a role in **Account settings** > **User management**.',
      ],
    },
  ],
  sources: ['entra-codes', 'entra-accounts'],
});
