import { isCompanyForm } from '../data/company-form.ts';
import { rule } from '../rule.ts';

const saved = 'Note the address, the exact time and the correlation id. If that is “undefined”, say so.';
const again =
  'Confirm every dialog about the address, without automatic filling-in. Then try once more in a private window of another browser.';

/**
 * The forms for joining a program fail in Microsoft's backend far more often than by a field: a field says which one it
 * is (company-form-refused has the exception).
 */
export default rule({
  id: 'enrollment-fault',
  signals: [
    { verdict: 'match', phrase: ['service-fault', 'something-went-wrong'], workspace: ['enrollment'] },
    { verdict: 'possible', concept: ['fault'], workspace: ['enrollment'] },
    {
      verdict: 'match',
      page: ['partner-center-empty'],
      status: [500, 502, 503, 504],
      workspace: ['enrollment'],
    },
    { verdict: 'possible', topic: ['enrollment-fault'] },
  ],
  refine: (facts) => {
    const { phrases = [], statuses = [] } = facts.now ?? {};
    if (isCompanyForm(facts))
      return { verdict: phrases.includes('something-went-wrong') ? 'no' : 'possible' };
    // A refusal beside the fault may be the reason of it: enrollment-not-authorized.
    const refused = phrases.length === 0 && statuses.some(({ status }) => status < 500);
    return refused ? { verdict: 'possible' } : {};
  },
  asks: ['program'],
  title: 'Joining the program fails at Microsoft',
  says: 'It is seldom about what you typed or about your account.',
  more: 'The form reached Microsoft, and Microsoft’s service failed.',
  fixes: [
    {
      id: 'report-edge',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Edge: try another browser once, then tell the Edge team',
      when: { program: ['edge'] },
      steps: [again, saved, 'The same again? Write to the Edge add-ons team, with a screenshot.'],
      request: 'Joining the Edge program fails with an error of the page. Could you repair it?',
      link: 'edge-support',
    },
    {
      id: 'report-windows',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Windows or Xbox: try another browser once, then report it',
      when: { program: ['windows-xbox'] },
      steps: [
        again,
        saved,
        'The same again? Start at the Store sign-up instead, or open Windows developer support.',
      ],
      request: 'Signing up for Windows or Xbox fails with an error of the page. Could you repair it?',
      link: 'windows-support',
    },
    {
      id: 'report-hardware',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Hardware: try another browser once, then report it',
      when: { program: ['hardware'] },
      steps: [again, saved, 'The same again? Write to hardware support and name the page.'],
      request: 'Registering for the hardware program fails with an error of the page. Could you repair it?',
      link: 'hardware-support',
    },
    {
      id: 'report-fault',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Try another browser once, then report it to Microsoft',
      unless: { program: ['edge', 'windows-xbox', 'hardware'] },
      steps: [
        again,
        saved,
        'The same again? Open partner support, or let a colleague do it who can sign in, and name the program and the page.',
      ],
      request: 'Joining the program fails with an error of the page. Could you repair it?',
      link: 'partner-support',
    },
    {
      id: 'try-later',
      who: ['nobody'],
      takes: 'an-hour',
      title: 'Not urgent? Try again in an hour',
      steps: ['Short faults pass by themselves. What you typed may be lost: keep a copy.'],
      wait: 60,
    },
  ],
  sources: [
    'edge-register',
    'edge-issue-384',
    'edge-issue-627',
    'edge-issue-445',
    'edge-contact',
    'windows-company',
  ],
});
