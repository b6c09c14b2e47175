import { type Language, type Message, words } from '../../rules/words/language.ts';
import { languages, replyLanguages } from './options.ts';
import { optionTexts, usageTexts } from './texts.ts';

/** How each option is written. */
const forms: Readonly<Record<keyof typeof optionTexts, string>> = {
  url: '--url URL',
  status: '--status N',
  answer: '--answer question=value',
  profile: '--profile FILE',
  lang: '--lang xx',
  json: '--json',
  jsonl: '--jsonl',
  trace: '--trace',
  reply: '--reply',
  'reply-in': '--reply-in xx',
  way: '--way FIX',
  ticket: '--ticket N',
  help: '--help',
};

/** What `--help` prints. */
export function usage(language: Language): string {
  const { synopsis, file, folder, none, several, exit } = usageTexts;
  const say = (text: string, values: Message['values'] = {}) => words(language, { text, values });
  const width = Math.max(...Object.values(forms).map(({ length }) => length));
  const options = Object.entries(forms).map(([id, form]) => {
    const known = id === 'reply-in' ? replyLanguages().join(', ') : languages();
    return `  ${form.padEnd(width)}  ${say(optionTexts[id as keyof typeof optionTexts], { known })}`;
  });
  const lines = [
    say(synopsis, { command: 'npm run --silent diagnose --' }),
    '',
    say(file),
    say(folder),
    say(none),
    say(several),
    '',
    ...options,
    '',
    say(exit),
  ];
  return `${lines.join('\n')}\n`;
}
