import { isCompanyForm } from '../data/company-form.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** "Tell us about your company" does not say which field it refuses; the article says that it is the phone number. */
export default rule({
  id: 'company-form-refused',
  signals: [
    { verdict: 'match', code: ['PC_2450'], workspace: ['enrollment'] },
    { verdict: 'possible', code: ['PC_2450'] },
    { verdict: 'possible', phrase: ['something-went-wrong', 'service-fault'], workspace: ['enrollment'] },
    { verdict: 'possible', concept: ['entry-wrong'], page: partnerCenterPages, workspace: ['enrollment'] },
  ],
  refine: (facts) => {
    if (facts.now?.codes.includes('PC_2450')) return {};
    const namesEntry = facts.now?.phrases.length === 0 && facts.now.concepts?.includes('entry-wrong');
    if (!isCompanyForm(facts)) return namesEntry ? {} : { verdict: 'no' };
    return facts.now?.phrases.includes('something-went-wrong') ? { verdict: 'match' } : {};
  },
  title: 'The form does not take what you typed',
  says: 'On the page about your company this message mostly means that the phone number is not in the form that it expects.',
  fixes: [
    {
      id: 'correct-phone-number',
      who: ['you'],
      takes: 'a-minute',
      title: 'Correct what the form names, or the phone number',
      steps: [
        'Type at most ten digits: no country code, no spaces, no brackets or other signs.',
        'Look for special signs in the other fields as well, then send the form again.',
      ],
    },
    {
      id: 'report-fault',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Still refused? Report it',
      steps: [
        'Try it once more in an InPrivate window.',
        'Open partner support: it works without signing in. Give the address of the page, the program and the time.',
      ],
      link: 'partner-support',
    },
  ],
  sources: ['enrollment-trouble', 'edge-issue-355'],
});
