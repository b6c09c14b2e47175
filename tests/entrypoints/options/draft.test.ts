import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, optionsIn, withContact, withText } from '../../../entrypoints/options/draft.ts';
import { english, words } from '../../../rules/words/language.ts';
import { anyOptions, full } from '../../settings/options-samples.ts';

describe('what stands in the fields', () => {
  test('is what is saved, for any options', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(optionsIn(draftOf(options, 5))).toEqual({ value: options, ignored: [] });
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
    expect(optionsIn(draft)).toEqual({ value: {}, ignored: [] });
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
    const { value, ignored } = optionsIn(wrong);
    expect(ignored.map(({ field, problem }) => `${field}: ${words(english, problem)}`)).toEqual([
      'helpDesk.ticketUrl: not an address that begins with https:// and a host, without user name or spaces',
      'contact.11.mail: not an e-mail address like name@example.com',
    ]);
    expect(value.contacts).toEqual({ 'indirect-provider': full.contacts?.['indirect-provider'] });
    expect(value.helpDesk).toEqual({ name: 'Help desk', mail: 'help@contoso.example' });
  });

  test('over a limit is said at its row, and the others are saved', () => {
    const rows = Array.from({ length: 11 }, (_, key) => ({
      key,
      who: 'owner' as const,
      name: `Owner ${key}`,
      mail: '',
      phone: '',
    }));
    const { value, ignored } = optionsIn({ ...draftOf({}, 0), contacts: rows });
    expect(value.contacts?.owner).toHaveLength(10);
    expect(ignored.map(({ field }) => field)).toEqual(['contact.10']);
  });
});
