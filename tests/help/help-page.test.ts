import { expect, test, vi } from 'vitest';
import type { HelpEvents } from '../../help/events.ts';
import { HelpPage } from '../../help/help-page.ts';
import type { PagePorts, TabPorts } from '../../help/ports.ts';
import type { HelpScreen } from '../../help/screen.ts';
import { parseObservation } from '../../rules/observation/observation.ts';
import { english, englishName, type Language, languageOf } from '../../rules/words/language.ts';
import { noSettings } from '../../settings/settings.ts';
import { readLocale } from '../../tools/locales.ts';
import { observation } from '../observation.ts';

const personal = observation({ codes: ['AADSTS50020'], accountKind: 'personal' });
const french = languageOf(readLocale('fr'));

/** A screen without a page: properties, and a person who does something. */
function makeScreen() {
  const reactions = new Map<string, ((detail: never) => void)[]>();
  const spoken: string[] = [];
  const screen: HelpScreen = {
    view: undefined,
    draft: undefined,
    search: undefined,
    request: undefined,
    call: undefined,
    privateRefused: undefined,
    languages: undefined,
    speak: ({ tag }) => void spoken.push(tag),
    on: (name, react) => void reactions.set(name, [...(reactions.get(name) ?? []), react]),
  };
  const person = <Name extends keyof HelpEvents>(name: Name, detail: HelpEvents[Name]) => {
    for (const react of reactions.get(name) ?? []) (react as (detail: HelpEvents[Name]) => void)(detail);
  };
  return { screen, person, spoken };
}

const tab: TabPorts = {
  readTab: async () => ({ observations: [personal], answers: {} }),
  watchTab: () => undefined,
  readSettings: async () => noSettings,
  watchSettings: () => undefined,
  writeAnswers: async () => {},
  writeTabAnswers: async () => {},
  writeTried: async () => {},
  writeClock: async () => {},
  readTicket: async () => undefined,
  writeTicket: async () => {},
  goTo: async () => {},
  isPrivate: false,
  look: async () => undefined,
  inject: async () => {},
  loadCodeNames: async () => ({}),
  loadParser: async () => parseObservation,
  covered: true,
  isClosed: async () => false,
  heldBack: async () => undefined,
};

function open(languageInUse: () => Promise<Language> = async () => english) {
  let choose: () => void = () => {};
  const ports: PagePorts = {
    languageInUse,
    watchLanguage: (changed) => {
      choose = changed;
    },
    chooseLanguage: vi.fn(async () => {}),
    languagesToChoose: async () => ({ chosen: undefined, all: [englishName] }),
    knownLanguages: async () => [englishName],
    loadLanguage: async () => english,
    whereabouts: () => ({ languages: ['fr-FR'], timeZone: 'Europe/Paris' }),
    readRegion: async () => undefined,
    writeRegion: vi.fn(async () => {}),
    openPrivate: vi.fn(async () => {}),
    saveFile: vi.fn(),
    leave: vi.fn(),
    openOptions: vi.fn(),
    openDesk: vi.fn(),
    maker: () => ({ version: '0.1.0', language: 'en' }),
  };
  const shown = makeScreen();
  const page = new HelpPage(shown.screen, ports);
  return { ...shown, ports, page, languageChanged: () => choose() };
}

const title = ({ view }: HelpScreen) => view?.findings[0]?.words.title;

test('shows the tab and the languages to choose from', async () => {
  const { page, screen, spoken } = open();
  await page.show(tab);
  expect(screen.view?.findings[0]?.rule).toBe('personal-account-used');
  expect(screen.languages?.all).toEqual([englishName]);
  expect(spoken).toEqual([english.tag]);
});

test('says nothing before it knows its language, and everything again when that changes', async () => {
  let speak: (language: Language) => void = () => {};
  const languageInUse = vi.fn(
    () =>
      new Promise<Language>((resolve) => {
        speak = resolve;
      }),
  );
  const { page, screen, languageChanged } = open(languageInUse);
  const shown = page.show(tab);
  expect(await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 100, 'waits'))])).toBe(
    'waits',
  );
  expect(screen.view).toBeUndefined();
  speak(english);
  await shown;
  expect(title(screen)).toBe('You are in with a personal account');
  languageChanged();
  speak(french);
  await vi.waitFor(() => expect(title(screen)).toBe(french.translate('You are in with a personal account')));
  expect(title(screen)).not.toBe('You are in with a personal account');
});

test('of the tab before nothing more is shown', async () => {
  const { page, screen } = open();
  let changed: Parameters<TabPorts['watchTab']>[0] = () => {};
  const stop = vi.fn();
  await page.show({
    ...tab,
    watchTab: (listener) => {
      changed = listener;
      return stop;
    },
  });
  await page.show({ ...tab, readTab: async () => ({ observations: [], answers: {} }) });
  changed({ observations: [personal], answers: {} });
  expect(screen.view?.findings).toEqual([]);
  expect(stop).toHaveBeenCalledOnce();
});

test('a report, a message and the search are begun when they are asked for, and put away', async () => {
  const { page, screen, person } = open();
  await page.show(tab);
  person('make-report', undefined);
  await vi.waitFor(() => expect(screen.draft?.steps).toHaveLength(1));
  person('choose-observation', { index: 0, on: false });
  expect(screen.draft?.made).toBeUndefined();
  person('close-report', undefined);
  expect(screen.draft).toBeUndefined();

  const fix = screen.view?.findings[0]?.words.fixes.find(({ asked }) => asked)?.id ?? '';
  person('write-request', { rule: 'personal-account-used', fix });
  await vi.waitFor(() => expect(screen.request?.fix).toBe(fix));
  person('close-request', undefined);
  expect(screen.request).toBeUndefined();

  person('open-search', undefined);
  await vi.waitFor(() => expect(screen.search?.state).toBe('ready'));
  person('search-words', { text: '50020' });
  expect(screen.search?.hits[0]?.id).toBeDefined();
  person('choose-hit', { kind: 'situation', id: 'admin-left' });
  expect(screen.search).toBeUndefined();
  expect(screen.view?.answered.map(({ id }) => id)).toContain('situation');
});

test('a call is prepared for where the person is, and what they choose and type is kept', async () => {
  const { page, person, screen, ports } = open();
  const blocked = observation({ codes: ['AADSTS53003'] });
  const writeTicket = vi.fn(async () => {});
  await page.show({
    ...tab,
    writeTicket,
    readTab: async () => ({ observations: [blocked], answers: { globalAdmin: 'no' } }),
  });
  const finding = screen.view?.findings[0];
  const fix = finding?.words.fixes.find(({ act }) => act === 'call')?.id ?? '';
  person('show-call', { rule: finding?.rule ?? '', fix });
  await vi.waitFor(() => expect(screen.call?.region).toBe('FR'), 5000);
  person('call-from', { region: 'DE' });
  expect(screen.call?.numbers[0]?.shown).toBe('0800 589 2332');
  expect(ports.writeRegion).toHaveBeenCalledWith('DE');
  person('write-ticket', { number: '2611290040001' });
  expect(screen.call?.ticket).toBe('2611290040001');
  expect(writeTicket).toHaveBeenCalledWith('2611290040001');
  person('close-call', undefined);
  expect(screen.call).toBeUndefined();
});
