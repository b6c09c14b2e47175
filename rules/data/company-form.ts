import type { Facts } from '../rule.ts';

/** The pages that hold the form of the AI Cloud Partner Program. Source: enrollment-trouble. */
const paths = /^\/dashboard\/(?:account(?:-settings)?\/)?(?:v\d+\/)?enrollment(?:\/|$)/;

/**
 * Whether the page is "Tell us about your company", whose refusals mostly mean the phone number: by its path or its
 * heading. On the other forms for joining a program the same words are a fault of the service.
 */
export function isCompanyForm({ now }: Facts): boolean {
  return now?.phrases.includes('company-form') === true || paths.test(now?.path ?? '');
}
