import { openPartnerSupport } from '../data/fixes-support.ts';
import type { Facts } from '../rule.ts';
import { rule } from '../rule.ts';

/**
 * On a page a mere number can be anything; beside an id, a status or a place of a failure it is the failure's. A known
 * sentence says more than the number beside it.
 */
function saysNothing({ now }: Facts): boolean {
  if (!now || now.phrases.length > 0) return true;
  if (now.host !== 'partner.microsoft.com') return false;
  const { correlationId, requestId, places, concepts, statuses } = now;
  return !correlationId && !requestId && !places && !concepts && statuses.length === 0;
}

/** Partner Center's own numbers are in no public list: most of them are not known here. */
export default rule({
  id: 'partner-code-without-rule',
  signals: [{ verdict: 'possible', unclaimedCode: 'PC_' }],
  refine: (facts) => (saysNothing(facts) ? { verdict: 'no' } : {}),
  unknown: true,
  title: 'Partner Center shows a number we do not know',
  says: 'There is no public list: only Microsoft can say what it means.',
  fixes: [
    {
      id: 'check-and-try-again',
      who: ['you'],
      takes: 'minutes',
      title: 'Check what you typed, then try once more',
      steps: [
        'On a form, look for fields in another form than asked: telephone numbers, special signs, empty ones.',
        'Reload the page, or open it in an InPrivate window without add-ons.',
      ],
    },
    {
      id: 'report-number',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Does it come back? Report it to Microsoft',
      request: 'Could you tell me what {code} means in Partner Center, and repair it?',
      steps: ['Add the address of the page and your Partner or Seller ID.', openPartnerSupport],
      link: 'partner-support',
    },
    {
      id: 'tell-tool-owner',
      who: ['app-owner'],
      takes: 'a-day',
      title: 'Did a tool or script show it? Tell whoever runs it',
      request: 'Your tool shows {code} of Partner Center. Could you look into it?',
      steps: ['Say what you did with the tool at that time.'],
    },
  ],
  sources: ['report-problems', 'edge-issue-240', 'partner-api-codes'],
});
