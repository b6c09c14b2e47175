import { otherCloud } from '../data/codes/links.ts';
import { tellAppOwner } from '../data/fixes-application.ts';
import { rule } from '../rule.ts';

/** Accounts of the US Government and China clouds sign in at addresses of their own. */
export default rule({
  id: 'wrong-cloud',
  signals: [{ verdict: 'match', code: otherCloud }],
  title: 'This account is in another Microsoft cloud',
  says: 'The clouds of the US Government and of China stand apart.',
  more: 'The account or the application is in one, this page in another.',
  fixes: [
    {
      id: 'use-other-cloud',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in at the address of your own cloud',
      act: 'private-window',
      steps: [
        'Do you have an account in the worldwide cloud as well? Use it in the private window.',
        'Accounts of the US Government cloud sign in at login.microsoftonline.us, those of China at login.partner.microsoftonline.cn.',
        'You do not know which one? Ask a colleague which address your company uses.',
      ],
      link: 'partner-home',
    },
    { ...tellAppOwner, title: 'Did an application send you here? Tell whoever runs it' },
  ],
  sources: ['entra-codes', 'national-clouds'],
});
