import { globalAdminResets, withoutGlobalAdmin } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Numbers of the page that resets passwords which no rule names. */
export default rule({
  id: 'reset-code-without-rule',
  signals: [{ verdict: 'possible', unclaimedCode: 'SSPR_' }],
  asks: ['globalAdmin', 'inTenant'],
  unknown: true,
  title: 'The page could not reset the password',
  says: 'Its number is not known here. Your old password may still hold.',
  fixes: [
    {
      id: 'start-reset-again',
      who: ['you'],
      takes: 'minutes',
      title: 'Start the reset again, once',
      act: 'private-window',
      steps: [
        'Type your full work address, and choose another way to prove who you are if there is one.',
        'Five tries in an hour close the page to you for a day, so stop after the second.',
      ],
      link: 'password-reset',
    },
    globalAdminResets,
    ...withoutGlobalAdmin,
  ],
  sources: ['reset-troubleshooting', 'unable-to-sign-in'],
});
