import { isCompanyForm } from '../data/company-form.ts';
import { askMicrosoft } from '../data/fixes-verification.ts';
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
  asks: ['program'],
  title: 'The form does not take what you typed',
  says: 'Mostly it is the phone number or the address that does not fit.',
  fixes: [
    {
      id: 'correct-phone-number',
      who: ['you'],
      takes: 'a-minute',
      title: 'Correct what the form names, or the phone number',
      steps: [
        'Type the number without country code, spaces, brackets or other signs. Microsoft’s article says: at most ten digits.',
        'Look for special signs in the other fields as well.',
        'Answer every dialog about the address, then send the form again.',
      ],
    },
    ...askMicrosoft({
      id: 'report-fault',
      title: 'Still refused? Report it',
      steps: [
        'Try it once more in an InPrivate window.',
        'Give the address of the page, the program and the time.',
      ],
      request: 'The form about our company refuses what I type. Could you find out why?',
    }),
  ],
  sources: ['enrollment-trouble', 'edge-issue-355', 'edge-register', 'edge-contact', 'windows-company'],
});
