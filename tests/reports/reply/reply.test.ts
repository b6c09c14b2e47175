import { describe, expect, test } from 'vitest';
import type { ReplyParts } from '../../../reports/reply/parts.ts';
import { replyText } from '../../../reports/reply/reply.ts';
import { waysOf } from '../../../reports/reply/ways.ts';
import { english } from '../../../rules/words/language.ts';
import type { Settings } from '../../../settings/settings.ts';
import { observation } from '../../observation.ts';
import { french } from '../french.ts';

const refused = observation({
  codes: ['AADSTS50020'],
  accountKind: 'personal',
  requestId: '7b2f9a30-1111-4000-8000-0123456789ab',
  correlationId: '7b2f9a30-2222-4000-8000-0123456789ab',
  timestamp: '2026-11-20T08:59:58Z',
});
const about = { observations: [refused], answers: {} };
const parts = (more: Partial<ReplyParts> = {}): ReplyParts => ({ language: english, about, ...more });
const desk = (profile: NonNullable<Settings['desk']>): Settings => ({ byPolicy: [], desk: profile });
const lockedOut = { observations: [], answers: { situation: 'admin-locked-out' } } as const;

describe('the reply to the partner', () => {
  test('what it is, one way with its steps, the ids, what to send back', () => {
    const text = replyText(parts({ missing: ['timestamp', 'page'] }));
    expect(text).toMatch(/^Hello,\n\nYou are in with a personal account\n.+\n\n.+ \(takes .+\)\n- /);
    expect(text).toContain(
      '\n- Open a private window (Ctrl+Shift+N) and go to https://partner.microsoft.com/',
    );
    expect(text).toContain(
      [
        'Code: AADSTS50020',
        'Correlation Id: 7b2f9a30-2222-4000-8000-0123456789ab',
        'Request Id: 7b2f9a30-1111-4000-8000-0123456789ab',
        'Time: 2026-11-20T08:59:58Z',
      ].join('\n'),
    );
    expect(text).toContain('Please send us the Timestamp and the address of the page');
    expect(text).not.toContain('**');
  });

  test('the time of the observation is that of the failure in a report alone', () => {
    const { timestamp: _, ...untimed } = refused;
    const one = { observations: [untimed], answers: {} };
    expect(replyText(parts({ about: one }))).not.toContain('Time:');
    expect(replyText(parts({ about: one, timeIsKnown: true }))).toMatch(/^Time: \d/m);
  });

  test('the ways that are chosen go in, those of another failure do not', () => {
    const [first, second] = waysOf(parts());
    expect([first?.on, second?.on]).toEqual([true, false]);
    const ways = waysOf(parts({ ways: [second?.id ?? '', 'of-another-rule'] }));
    expect(ways.filter(({ on }) => on)).toEqual([{ ...second, on: true }]);
    const text = replyText(parts({ ways: [second?.id ?? ''] }));
    expect(text).toContain(second?.title);
    expect(text).not.toContain(first?.title);
    expect(replyText(parts({ ways: [] }))).not.toContain(first?.title);
  });

  test('in the partner’s language; what is not translated stays English', () => {
    const text = replyText(parts({ language: french, missing: ['timestamp', 'page'], name: 'Ada' }));
    expect(text).toMatch(/^Bonjour Ada,\n\nVous utilisez un compte personnel\n/);
    expect(text).toMatch(/\n.+ \(durée\u00a0: une minute environ\)\n- /);
    expect(text).toMatch(/\nMerci de nous envoyer l’horodatage affiché et the address/);
  });

  test('nothing recognised', () => {
    const text = replyText(parts({ about: { observations: [], answers: {} }, missing: ['code'] }));
    expect(text).toMatch(/^Hello,\n\nWe do not recognise this failure yet\.\n/);
    expect(text).toContain('Please send us the error code');
    expect(text).toContain('Please never send a password');
  });

  test('codes stand as on the page', () => {
    const coded = { observations: [observation({ codes: ['PC_900309', 'LIVE_80041012'] })], answers: {} };
    expect(replyText(parts({ about: coded }))).toContain('Code: 900309, 80041012');
  });
});

describe('the profile of the desk', () => {
  test('greeting, signature and ticket', () => {
    const settings = desk({
      greeting: 'Dear {firstName},',
      signature: 'Kind regards\nContoso desk',
      ticketUrl: 'https://tickets.example/{ticket}',
    });
    const text = replyText(parts({ settings, name: 'Lovelace, Ada', ticket: 'INC 7/8' }));
    expect(text).toMatch(/^Dear Ada,\n/);
    expect(text).toMatch(
      /\n\nYour ticket: https:\/\/tickets\.example\/INC%207%2F8\n\nKind regards\nContoso desk\n$/,
    );
    // Without a name, without a number, in another language than the desk's own: nothing is half filled in.
    const bare = replyText(parts({ settings }));
    expect(bare).toMatch(/^Hello,\n/);
    expect(bare).not.toContain('Your ticket');
    expect(replyText(parts({ settings, language: french, own: english, name: 'Ada' }))).toMatch(
      /^Bonjour Ada,\n/,
    );
  });

  test('an indirect provider does not send its resellers to their indirect provider', () => {
    const answers = { ...lockedOut.answers, program: 'csp-indirect-reseller' } as const;
    const ofReseller = parts({ about: { observations: [], answers } });
    expect(replyText(ofReseller)).toContain('Ask your indirect provider');
    const text = replyText({ ...ofReseller, settings: desk({ customers: 'indirect-resellers' }) });
    expect(text).toContain('We are your indirect provider: we can help');
    expect(text).not.toMatch(/Ask your indirect provider|Indirect provider;/);
  });

  test('the desk of a company does not send its people to their IT department', () => {
    const ofCompany = parts({
      about: { observations: [observation({ codes: ['AADSTS53000'] })], answers: {} },
      settings: desk({ customers: 'own-company' }),
    });
    const ours = waysOf(ofCompany).filter(({ title }) => title.includes('that is us'));
    const theirs = waysOf({ ...ofCompany, settings: { byPolicy: [] } }).filter(({ title }) =>
      title.includes('IT department'),
    );
    expect(ours.length).toBe(theirs.length);
  });
});
