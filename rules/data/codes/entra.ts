/**
 * The tables of this folder say to which rule a code belongs that has no rule to itself: by what a person has to do and
 * who can do it, read from Microsoft's own name and text of the code (sources.ts `entra-codes`). Where no article says
 * who acts, the reading is this project's own.
 */

/** `AADSTS50024` and so on, of the numbers alone. */
/* @__NO_SIDE_EFFECTS__ */ export function entra(numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `AADSTS${number}`);
}
