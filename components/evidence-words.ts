import { questions } from '../rules/data/questions.ts';
import { workspaceById } from '../rules/data/workspaces.ts';
import type { Evidence } from '../rules/diagnosis.ts';
import { say, type WordId } from './text.ts';

const inferred = /:inferred$/;

/** One sign in a sentence, `**` around what was seen. Ids without words are shown as they are. */
export function evidenceWords({ kind, value }: Evidence): string {
  switch (kind) {
    case 'page':
      return say('evidence-page', { value: say(`page-${value}` as WordId) });
    case 'account':
      return say('evidence-account', { value: say(`account-${value}` as WordId) });
    case 'path':
      return say('evidence-path', { value: workspaceById(value)?.name ?? value });
    case 'phrase':
      return phraseWords(value);
    case 'trail':
      return say(`evidence-trail-${value}` as WordId);
    case 'answer':
      return answerWords(value);
    default:
      return say(`evidence-${kind}`, { value });
  }
}

/** The table of sentences is large and belongs to the observer; its ids are plain enough to be read. */
function phraseWords(value: string): string {
  const plain = value.replace(inferred, '').replaceAll('-', ' ');
  return say(inferred.test(value) ? 'evidence-phrase-inferred' : 'evidence-phrase', { value: plain });
}

function answerWords(value: string): string {
  const [id = '', answer = ''] = value.split('=');
  if (!Object.hasOwn(questions, id)) return say('evidence-answer', { question: '', value });
  const { text, answers } = questions[id as keyof typeof questions];
  const texts: Readonly<Record<string, string>> = answers;
  return say('evidence-answer', { question: text, value: texts[answer] ?? answer });
}
