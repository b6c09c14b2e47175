import type { TemplateResult } from 'lit';
import type { Who } from '../../rules/people.ts';
import { clock, headset, people, person, personWithKey } from './icons.ts';

const outside: readonly Who[] = [
  'indirect-provider',
  'microsoft-support',
  'data-protection-team',
  'it-admin',
  'app-owner',
];

/** The drawing for whoever does a fix; the first of several decides. */
export function whoIcon([first]: readonly Who[]): TemplateResult {
  if (first === 'you') return person;
  if (first === 'nobody') return clock;
  if (first === 'colleague') return people;
  return first && outside.includes(first) ? headset : personWithKey;
}
