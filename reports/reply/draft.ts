import * as z from 'zod/mini';
import { salvage } from '../../rules/salvage.ts';

/** Longer than any reply: what is pasted into it by mistake is not kept. */
export const longestText = 20_000;

/** What the desk itself has chosen and written of a reply. Nothing of the ticket is in it that the desk has not put there. */
const draftSchema = z.strictObject({
  /** Tag of the language, where another was chosen. */
  language: z.optional(z.string().check(z.maxLength(20))),
  name: z.optional(z.string().check(z.maxLength(200))),
  /** Place of the addressee of the message. */
  to: z.optional(z.number()),
  /** By rule: the ids of the fixes that go in. */
  ways: z.optional(z.record(z.string(), z.array(z.string().check(z.maxLength(100))))),
  /** By the text and its language. */
  texts: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        text: z.string().check(z.maxLength(longestText)),
        of: z.string().check(z.maxLength(20)),
      }),
    ),
  ),
  /** What was written before a new text was taken: by the text and its language. */
  aside: z.optional(z.record(z.string(), z.string().check(z.maxLength(longestText)))),
});

export type ReplyDraft = z.infer<typeof draftSchema>;

/** What was kept, as far as it is right. Never throws. */
export function draftIn(value: unknown): ReplyDraft {
  return salvage(draftSchema, value, {}).value;
}

const sentenceSchema = z.strictObject({ sentence: z.string().check(z.maxLength(200)) });

/** What a test case is to show, as it was kept. Never throws. */
export function sentenceIn(value: unknown): string {
  return sentenceSchema.safeParse(value).data?.sentence ?? '';
}

export function isEmpty(draft: ReplyDraft): boolean {
  return Object.values(draft).every(
    (part) =>
      part === undefined || part === '' || (typeof part === 'object' && Object.keys(part).length === 0),
  );
}
