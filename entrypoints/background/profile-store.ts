import { storage } from 'wxt/utils/storage';
import { lastingAnswers, salvageProfile } from '../../rules/answers.ts';
import type { Answers } from '../../rules/data/questions.ts';

/** The answers that last, in `storage.local`. Field by field: one bad field loses nothing else. */
const profile = storage.defineItem<unknown>('local:profile', { fallback: {}, version: 1 });

export async function readProfile(): Promise<Answers> {
  return lastingAnswers(salvageProfile(await profile.getValue()));
}

export async function writeProfile(answers: Answers): Promise<void> {
  await profile.setValue(lastingAnswers(answers));
}
