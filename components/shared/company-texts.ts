import { words } from '../../rules/words/language.ts';
import { language } from './language.ts';

/** What leads to the organisation's own pages. English here; assets/locales holds the translations. */
export const companyWords = {
  page: 'Your company’s page about this',
} as const;

export function sayCompany(id: keyof typeof companyWords): string {
  return words(language(), { text: companyWords[id] });
}
