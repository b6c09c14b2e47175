import { personalOnly as edge, useProgramAccount } from '../data/fixes-account.ts';
import { tellAppOwner } from '../data/fixes-application.ts';
import { askToBeAdded, useWorkAccount } from '../data/fixes-entra.ts';
import { partnerCenterPages, personalPages, workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The application takes personal accounts alone: there a work account is what was refused. */
const personalOnly = ['AADSTS9002331', 'AADSTS9002346'];

/** Entra refuses the kind of account (social, one-time code, the other of work and personal), whoever it is. */
export default rule({
  id: 'account-type-not-accepted',
  signals: [
    {
      verdict: 'match',
      code: [
        'AADSTS500202',
        'AADSTS500205',
        'AADSTS500206',
        'AADSTS500207',
        'AADSTS500208',
        'AADSTS1000030',
        'AADSTS9002332',
        'AADSTS9002339',
        'AADSTS9002331',
        'AADSTS9002346',
      ],
    },
    { verdict: 'match', phrase: ['work-account-wanted'] },
    { verdict: 'possible', concept: ['wrong-account'], page: [...workSignInPages, ...personalPages] },
    { verdict: 'possible', concept: ['app-fault', 'denied'], page: personalPages },
    { verdict: 'possible', concept: ['wrong-account'], page: partnerCenterPages },
    { verdict: 'possible', topic: ['personal-account-refused'] },
  ],
  refine: ({ now }) =>
    now?.codes.some((code) => personalOnly.includes(code))
      ? { without: ['use-work-account', 'be-added'] }
      : {},
  asks: ['program'],
  title: 'This kind of account is not accepted here',
  says: 'Mostly a work account is wanted. Edge takes a personal one, Windows both.',
  fixes: [
    useProgramAccount,
    { ...useWorkAccount, unless: { program: edge } },
    {
      ...askToBeAdded,
      unless: { program: edge },
      title: 'No work account of that company? Ask for one',
    },
    { ...tellAppOwner, title: 'Is it not Partner Center? Tell whoever runs the application' },
  ],
  sources: ['entra-codes', 'entra-accounts', 'edge-account', 'windows-company'],
});
