import * as z from 'zod/mini';
import type { Message } from '../rules/words/language.ts';
import { optionsTexts } from './texts.ts';

/** How texts that somebody types are judged, in options and policy alike; each check says in words what is wrong. */

/** Shown beside our own words: nothing in it may turn the line round or break it. */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** A check of our own, with the words that say what is wrong. */
export const form = <T>(test: (value: T) => boolean, says: Message) =>
  z.refine<T>(test, { params: { says } });

/** Nothing is looked at of a text that is too long. */
export const text = (max: number, ...checks: z.core.$ZodCheck<string>[]) =>
  z.string().check(z.minLength(1), z.maxLength(max, { abort: true }), ...checks);

/** A text of one line. */
export const line = (max: number, ...more: z.core.$ZodCheck<string>[]) =>
  text(
    max,
    form((value) => value.trim() !== '' && !unseen.test(value), { text: optionsTexts.line }),
    ...more,
  );

/** A text of several lines. */
export const lines = (max: number) =>
  text(
    max,
    form((value) => value.trim() !== '' && !unseen.test(value.replace(/[\n\r\t]/g, ' ')), {
      text: optionsTexts.note,
    }),
  );

/** There is no `@` in a host, so no user name and password can stand in front of one. */
const httpsForm =
  /^https:\/\/[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*(:\d{1,5})?([/?#][^\s\p{Cc}\p{Cs}<>"'`\\]*)?$/iu;

/** @param more further checks */
export const httpsAddress = (...more: z.core.$ZodCheck<string>[]) =>
  text(
    500,
    form((value) => httpsForm.test(value), { text: optionsTexts.https }),
    ...more,
  );

/** Of what is written `{so}` only these names can be filled in. */
export const onlyPlaceholders = (known: readonly string[]) =>
  form(
    (template: string) =>
      [...template.matchAll(/\{(\w*)\}/g)].every(([, field = '']) => known.includes(field)),
    { text: optionsTexts.placeholder, values: { known: known.map((field) => `{${field}}`).join(' ') } },
  );
