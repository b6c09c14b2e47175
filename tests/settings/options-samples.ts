import fc from 'fast-check';
import { questions } from '../../rules/data/questions.ts';
import { contactIds } from '../../settings/contacts.ts';
import type { Options } from '../../settings/options.ts';

/** Options with every field. */
export const full: Options = {
  programs: ['csp-direct-bill', 'edge'],
  selfServiceReset: 'no',
  globalAdmin: 'yes',
  inTenant: 'yes',
  contacts: {
    'global-admin': [
      { name: 'Anaïs O’Neill', mail: 'anais@contoso.example', phone: '+33 (0)1 23-45.67/8' },
      { mail: 'b+c@contoso.example' },
    ],
    'indirect-provider': [{ name: 'Fabrikam', phone: '0800 123456' }],
  },
  helpDesk: {
    name: 'Help desk',
    mail: 'help@contoso.example',
    ticketUrl: 'https://tickets.contoso.example/new?title={subject}&text={body}#{code}',
  },
  breakGlass: 'The envelope is in the safe.\nCall Ann first.',
  language: 'pt-BR',
  isAdmin: false,
  workDomain: 'contoso.example',
  openByItself: true,
};

const answer = (id: keyof typeof questions) => fc.constantFrom(...Object.keys(questions[id].answers));
const name = fc.constantFrom('Ann', '山田 太郎', 'A "B" <c>', 'x'.repeat(100), '👩‍💻 Lee');
const mail = fc.constantFrom('a@b.example', "o'neil+x@sub.b-c.example", 'müller@bücher.example');
const contact = fc.record(
  { name, mail, phone: fc.constantFrom('+1 555 0100', '(02) 12') },
  { requiredKeys: ['mail'] },
);

/** Any valid options. */
export const anyOptions = fc.record(
  {
    programs: fc.uniqueArray(answer('program'), { minLength: 1 }),
    selfServiceReset: answer('selfServiceReset'),
    globalAdmin: answer('globalAdmin'),
    inTenant: answer('inTenant'),
    contacts: fc.dictionary(
      fc.constantFrom(...contactIds),
      fc.array(contact, { minLength: 1, maxLength: 3 }),
      {
        minKeys: 1,
        noNullPrototype: true,
      },
    ),
    helpDesk: fc.record(
      { name, mail, ticketUrl: fc.constantFrom('https://t.example', 'https://t.example/a?b={code}') },
      { requiredKeys: ['name'] },
    ),
    breakGlass: fc.constantFrom('x', 'one\ntwo\tthree', '“…”'.repeat(300)),
    language: fc.constantFrom('en', 'fr', 'zh-Hans-CN'),
    isAdmin: fc.boolean(),
    workDomain: fc.constantFrom('contoso.example', 'sub.bücher.example'),
    openByItself: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Options>;

/** Keys that mean something to JavaScript, in any data. */
export const hostileJson = [
  '{"__proto__": {"programs": ["edge"], "polluted": 1}}',
  '{"constructor": {"prototype": {"polluted": 1}}, "toString": 1, "hasOwnProperty": null}',
  '{"contacts": {"__proto__": [{"mail": "a@b.example"}], "constructor": []}}',
  '{"helpDesk": {"__proto__": {"mail": "a@b.example"}}, "valueOf": []}',
  '{"articles": {"__proto__": "https://a.example", "toString": "https://a.example"}}',
];
