import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, judge, withContact, withText } from '../../../entrypoints/options/draft.ts';
import { english, words } from '../../../rules/words/language.ts';
import { anyOptions, full } from '../../settings/options-samples.ts';

describe('what stands in the fields', () => {
  test('is what is saved, for any options', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const { options: saved, problems } = judge(draftOf(options, 5));
        expect(saved).toEqual(options);
        expect(problems.size).toBe(0);
      }),
    );
  });

  test('is nothing where it is blank', () => {
    const blank = { name: ' ', mail: '', phone: '' };
    const draft = {
      ...draftOf({}, 0),
      breakGlass: ' \n',
      contacts: [{ key: 0, who: 'owner', ...blank }],
    } as const;
    expect(judge(draft)).toEqual({ options: {}, problems: new Map() });
  });

  test('names the field that is wrong by its row, not by its place in what is saved', () => {
    const draft = draftOf(full, 10);
    const keys = draft.contacts.map(({ key }) => key);
    expect(keys).toEqual([10, 11, 12]);
    const emptied = withContact(draft, 10, { name: '', mail: '', phone: '' });
    const wrong = withText(
      withText(emptied, 'contact.11.mail', 'b'),
      'helpDesk.ticketUrl',
      'http://x.example',
    );
    const { options, problems } = judge(wrong);
    expect([...problems].map(([field, problem]) => `${field}: ${words(english, problem)}`)).toEqual([
      'helpDesk.ticketUrl: not an address that begins with https:// and a host, without user name or spaces',
      'contact.11.mail: not an e-mail address like name@example.com',
    ]);
    expect(options.contacts).toEqual({ 'indirect-provider': full.contacts?.['indirect-provider'] });
    expect(options.helpDesk).toEqual({ name: 'Help desk', mail: 'help@contoso.example' });
  });

  test('over a limit is said at its row, and the others are saved', () => {
    const rows = Array.from({ length: 11 }, (_, key) => ({
      key,
      who: 'owner' as const,
      name: `Owner ${key}`,
      mail: '',
      phone: '',
    }));
    const { options, problems } = judge({ ...draftOf({}, 0), contacts: rows });
    expect(options.contacts?.owner).toHaveLength(10);
    expect([...problems.keys()]).toEqual(['contact.10']);
  });
});
