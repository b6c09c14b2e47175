import { beforeEach, describe, expect, test } from 'vitest';
import type { DeskView } from '../../../components/desk/view.ts';
import { Desk } from '../../../entrypoints/report/desk.ts';
import type { Ports } from '../../../entrypoints/report/desk-ports.ts';
import { takeIn } from '../../../reports/intake/intake.ts';
import { english, englishName } from '../../../rules/words/language.ts';
import { noSettings, type Settings } from '../../../settings/settings.ts';
import { observation, partnerPage } from '../../observation.ts';
import { french } from '../../reports/french.ts';
import { now, report } from './reports.ts';

/** What is kept of a browser that goes on running while its pages are closed and opened. */
let session: Map<string, unknown>;
let view: DeskView;
let desk: Desk;

const ports: Ports = {
  openStore: () => Promise.resolve('private'),
  loadExamples: () => Promise.resolve([]),
  loadCodeNames: () => Promise.resolve({}),
  knownLanguages: () =>
    Promise.resolve([
      englishName,
      { language: 'fr', name: 'Français', complete: true },
      { language: 'de', name: 'Deutsch' },
    ]),
  loadLanguage: (tag) => Promise.resolve(tag === 'fr' ? french : english),
  readDraft: (id) => Promise.resolve(session.get(id)),
  keepDraft: async (id, draft) => void (draft ? session.set(id, structuredClone(draft)) : session.delete(id)),
  dropDrafts: async (begins) => {
    const found = [...session].filter(([id]) => id.startsWith(begins));
    for (const [id] of found) session.delete(id);
    return Object.fromEntries(found);
  },
  readPlace: () => undefined,
  writePlace: () => {},
  download: () => {},
  go: () => {},
  now: () => now,
  takeIn: (sent, watched) => takeIn(sent, { now, ...watched }),
  version: '1.0',
};

async function openPage(settings: Settings = noSettings): Promise<void> {
  desk = new Desk(ports, (next) => {
    view = next;
  });
  await desk.settle(settings);
  await desk.start();
}

/** The draft and the language come when they are read. */
async function open(text: string): Promise<void> {
  await desk.incoming.openText(text);
  await settled();
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

const reply = () => {
  if (!view.opened) throw new Error('nothing is open');
  return view.opened.reply;
};
const body = () => reply().text.body;
const edit = (text: string) => desk.case.reply((one, of) => one.edit(of, 'reply', text));

const denial = JSON.stringify(
  report({ observations: [partnerPage('/dashboard/*', { phrases: ['access-denied'] })] }),
);
const other = JSON.stringify(report({ observations: [observation({ codes: ['AADSTS53003'] })] }));

beforeEach(async () => {
  session = new Map();
  await openPage();
});

describe('what the desk has written stays', () => {
  beforeEach(async () => {
    await open(denial);
    await edit('Hello Ada, my own words.');
    await settled();
  });

  test('through an answer; the new text is offered, taken, and given back', async () => {
    expect(reply().text).toEqual({ body: 'Hello Ada, my own words.', isOutdated: false, hasBefore: false });
    desk.case.answer('area', 'developer-program');
    expect(reply().text).toEqual({ body: 'Hello Ada, my own words.', isOutdated: true, hasBefore: false });
    await desk.case.reply((one, of) => one.renew(of, 'reply'));
    expect(body()).toMatch(/^Hello,\n/);
    expect(reply().text).toMatchObject({ isOutdated: false, hasBefore: true });
    await desk.case.reply((one, of) => one.restore(of, 'reply'));
    expect(reply().text).toMatchObject({ body: 'Hello Ada, my own words.', hasBefore: false });
    desk.case.restoreAnswers();
    expect(body()).toBe('Hello Ada, my own words.');
  });

  test('through ways, a name and another language, which has a text of its own', async () => {
    const [first, second] = reply().ways;
    await desk.case.reply((one, of) => one.setWay(of, second?.id ?? '', true));
    await desk.case.reply((one) => one.setName('Ada'));
    expect(
      reply()
        .ways.map(({ on }) => on)
        .slice(0, 2),
    ).toEqual([true, true]);
    expect(reply().text).toMatchObject({ body: 'Hello Ada, my own words.', isOutdated: true });
    await desk.case.reply((one) => one.setLanguage('fr'));
    expect(body()).toMatch(/^Bonjour Ada,/);
    expect(body()).toContain(first?.title.split(' (')[0]);
    await edit('Bonjour.');
    await desk.case.reply((one) => one.setLanguage('en'));
    expect(body()).toBe('Hello Ada, my own words.');
    await desk.case.reply((one) => one.setLanguage('fr'));
    expect(body()).toBe('Bonjour.');
  });

  test('through another case, another view and a page that is loaded again', async () => {
    desk.show('list');
    await open(other);
    expect(body()).not.toContain('my own words');
    await open(denial);
    expect(body()).toBe('Hello Ada, my own words.');
    await openPage();
    await open(denial);
    expect(body()).toBe('Hello Ada, my own words.');
  });

  test('of the ticket itself nothing is kept, and nothing of an edit that was taken back', async () => {
    const [kept] = session.values();
    expect(JSON.stringify(kept).match(/[\w ,.]{12,}/g)).toEqual(['Hello Ada, my own words.']);
    await openPage();
    session.clear();
    await open(denial);
    const made = body();
    await edit('Hello');
    await edit(made);
    await settled();
    expect(session.size).toBe(0);
  });

  test('also once the new text was taken: another case and a page that is loaded again give it back', async () => {
    await desk.case.reply((one, of) => one.renew(of, 'reply'));
    await open(other);
    await openPage();
    await open(denial);
    expect(reply().text).toMatchObject({ hasBefore: true });
    await desk.case.reply((one, of) => one.restore(of, 'reply'));
    expect(reply().text).toMatchObject({ body: 'Hello Ada, my own words.', hasBefore: false });
  });

  test('and so does what a test case shows, until it is saved', async () => {
    desk.case.writeSentence('Refused while');
    await open(other);
    expect(view.opened?.sentence).toBe('');
    await openPage();
    await open(denial);
    expect(view.opened?.sentence).toBe('Refused while');
    desk.case.saveAsTest('Refused while abroad');
    expect(view.opened?.sentence).toBe('');
  });

  test('it goes with its ticket, and comes back with it', async () => {
    desk.case.writeSentence('Refused while');
    await open(other);
    await edit('Hello Bob.');
    const [, ofDenial] = view.list.rows;
    await desk.list.delete(ofDenial?.id ?? '');
    await settled();
    expect(JSON.stringify([...session])).not.toMatch(/Ada|Refused/);
    expect(body()).toBe('Hello Bob.');
    await desk.undo();
    await settled();
    await open(denial);
    expect(body()).toBe('Hello Ada, my own words.');
    expect(view.opened?.sentence).toBe('Refused while');
    await desk.list.deleteAll();
    expect(session.size).toBe(0);
    expect(view.opened).toBeUndefined();
    await open(denial);
    expect(body()).not.toContain('Ada');
  });

  test('what was kept and is damaged begins anew', async () => {
    for (const key of session.keys()) session.set(key, { texts: { 'reply en': { text: 7 } }, name: 'Ada' });
    await openPage();
    await open(denial);
    expect(body()).toMatch(/^Hello Ada,\n/);
  });
});

describe('the language', () => {
  test.each([
    ['Bonjour, je ne peux plus me connecter : AADSTS53003. Merci.', 'fr', undefined],
    ['Hallo, ich bekomme beim Anmelden die Meldung AADSTS53003.', 'en', 'German'],
    ['Hello, I get AADSTS53003 when I sign in, what is that?', 'en', undefined],
    ['AADSTS53003', 'en', undefined],
  ])('%s', async (text, language, insteadOf) => {
    await open(text);
    expect(reply()).toMatchObject({ language });
    expect(reply().insteadOf).toBe(insteadOf);
    expect(reply().languages.map((one) => one.language)).toEqual(['en', 'fr']);
  });
});

describe('the message beside it', () => {
  test('goes to whoever acts, in the words of the popup, and is the partner’s own', async () => {
    await open(denial);
    desk.case.answer('area', 'developer-program');
    const { to, text } = reply().message ?? { to: [], text: { body: '' } };
    expect(to).toEqual(['Owner', 'Manager']);
    expect(text.body).toMatch(/^Hello,\n\nI cannot /);
    await desk.case.reply((one, of) => one.edit(of, 'message', 'Hello Bob.'));
    desk.case.answer('area', 'partner-program');
    expect(reply().message?.text).toMatchObject({ body: 'Hello Bob.' });
  });

  test('there is none where the partner does it alone, or where no way is chosen', async () => {
    await open('AADSTS50126 The user name or password is incorrect');
    expect(reply().message).toBeUndefined();
    await open(denial);
    for (const { id, on } of reply().ways)
      if (on) await desk.case.reply((one, of) => one.setWay(of, id, false));
    expect(reply().message).toBeUndefined();
  });
});

describe('the profile', () => {
  const provider: Settings = {
    byPolicy: [],
    desk: { customers: 'indirect-resellers', signature: 'Contoso desk' },
    contacts: { 'global-admin': [{ name: 'Ann of our own' }] },
  };
  const forgotten = JSON.stringify(
    report({ answers: { situation: 'admin-locked-out' }, observations: [observation()] }),
  );

  test('customers are in the program that it says; they are not sent to themselves, nor to our own people', async () => {
    await openPage(provider);
    await open(forgotten);
    expect(view.opened?.help.answered.map(({ id }) => id)).toContain('program');
    expect(view.opened?.answersChanged).toBe(false);
    expect(body()).toContain('We are your indirect provider');
    expect(body()).toMatch(/\n\nContoso desk\n$/);
    expect(JSON.stringify(view.opened?.reply)).not.toContain('Ann of our own');
  });

  test('what the partner said of their program is believed; a changed profile counts at once', async () => {
    await openPage(provider);
    await open(JSON.stringify(report({ answers: { program: 'marketplace' } })));
    const program = () =>
      view.opened?.help.answered.find(({ id }) => id === 'program')?.answers.find((one) => one.chosen)?.id;
    expect(program() ?? 'marketplace').toBe('marketplace');
    await open(forgotten);
    expect(program()).toBe('csp-indirect-reseller');
    void desk.settle({ byPolicy: [], desk: { customers: 'direct-bill-partners' } });
    expect(program()).toBe('csp-direct-bill');
  });

  test('the list says of a ticket what the ticket says of itself, whatever the profile becomes', async () => {
    await openPage(provider);
    await open(forgotten);
    const best = () => view.opened?.help.findings[0]?.words.fixes[0]?.who;
    const listed = () => {
      desk.show('summary');
      const [who] = view.summary?.byWho ?? [];
      desk.show('report');
      return who?.id.split(' ');
    };
    expect(best()).toEqual(['indirect-provider']);
    expect(listed()).toEqual(best());
    await desk.settle({ byPolicy: [], desk: { customers: 'direct-bill-partners' } });
    expect(listed()).toEqual(best());
    expect(best()).not.toContain('indirect-provider');
  });

  test('a desk of its own company knows its people', async () => {
    await openPage({ ...provider, desk: { customers: 'own-company' } });
    await open(denial);
    desk.case.answer('area', 'partner-program');
    expect(JSON.stringify(view.opened?.reply.message)).toContain('Ann of our own');
  });
});
