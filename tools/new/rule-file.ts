import type { PhraseId } from '../../rules/data/phrases.ts';
import type { Answers } from '../../rules/data/questions.ts';
import type { Who } from '../../rules/people.ts';
import type { Fix, Rule, Signal } from '../../rules/rule.ts';
import type { SourceId } from '../../rules/sources.ts';

/** What stands where the author has not said it; `npm test` names each of them (tests/rules/catalog.test.ts). */
export const undecided = 'TODO';

/** What the author said of a new rule. */
export interface Wish {
  readonly id: string;
  readonly verdict: Signal['verdict'];
  readonly codes: readonly string[];
  readonly phrases: readonly PhraseId[];
  readonly answers: Answers;
  readonly who: readonly Who[];
  readonly sources: readonly SourceId[];
  readonly takes: Fix['takes'];
  readonly title: string | undefined;
  readonly says: string | undefined;
  readonly fix: string | undefined;
  readonly steps: readonly string[];
  /** What the person in front writes to whoever acts. */
  readonly request: string | undefined;
}

/** The rule as its file will say it. */
export function ruleOf(wish: Wish): Rule {
  const { id, who, sources, takes, title, says, fix, steps, request } = wish;
  const isTheirs = who[0] !== 'you' && who[0] !== 'nobody';
  return {
    id,
    signals: signalsOf(wish),
    ...(Object.keys(wish.answers).length > 0 && { asks: Object.keys(wish.answers) as Rule['asks'] & {} }),
    title:
      title ?? `${undecided}: what has failed, for the person in front of it, in one line without a code`,
    says: says ?? `${undecided}: why, in one or two plain sentences.`,
    fixes: [
      {
        id: fix === undefined ? 'first-fix' : idFrom(fix),
        who,
        takes,
        title: fix ?? `${undecided}: what helps, and whom to ask`,
        steps:
          steps.length > 0
            ? steps
            : [`${undecided}: one action a step, with the labels as **Microsoft** writes them.`],
        ...(isTheirs && { request: request ?? `${undecided}: could you do what they are asked for?` }),
      },
    ],
    sources,
  };
}

/** Each kind of sign is a way of its own to recognise the state. */
function signalsOf({ verdict, codes, phrases, answers }: Wish): Signal[] {
  const told = Object.entries(answers).map(([question, answer]) => [question, [answer]] as const);
  return [
    ...(codes.length > 0 ? [{ verdict, code: codes }] : []),
    ...(phrases.length > 0 ? [{ verdict, phrase: phrases }] : []),
    ...(told.length > 0 ? [{ verdict, answer: Object.fromEntries(told) }] : []),
  ];
}

/** `Ask the Global admin` becomes `ask-the-global-admin`. */
function idFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z][a-z0-9]*/g) ?? ['first-fix'];
  return words.slice(0, 5).join('-');
}

/** The text of `rules/catalog/<id>.ts`; the formatter does the rest. */
export function ruleFile({ id, signals, asks, title, says, fixes, sources }: Rule): string {
  const text = JSON.stringify;
  return `import { rule } from '../rule.ts';

export default rule({
  id: ${text(id)},
  signals: ${text(signals)},${asks ? `\n  asks: ${text(asks)},` : ''}
  title: ${text(typographic(title))},
  says: ${text(typographic(says))},
  fixes: ${text(fixes.map((fix) => ({ ...fix, title: typographic(fix.title), steps: fix.steps.map(typographic), ...(fix.request && { request: typographic(fix.request) }) })))},
  sources: ${text(sources)},
});
`;
}

/** What a keyboard writes, as the rules write it. */
function typographic(words: string): string {
  return words.trim().replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
