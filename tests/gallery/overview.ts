import type { LanguageName } from '../../rules/words/language.ts';
import type { State } from './state.ts';

/** All states below each other, each in a frame of its own as wide as its page, in the language and theme chosen. */

const widths = { popup: 380, desk: 1280, wide: 1280 } as const;
const longest = 2400;

export function showOverview(
  states: readonly State[],
  languages: readonly LanguageName[],
  tag: string,
): void {
  document.title = 'Gallery: Sign-in Help for Partner Center';
  document.documentElement.lang = 'en';
  document.body.className = 'overview';
  document.body.append(chooser(languages, tag), ...states.map((state) => section(state, tag)));
  window.addEventListener('message', ({ data }: MessageEvent<{ state: string; height: number }>) => {
    const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${CSS.escape(data.state)}"]`);
    if (frame) frame.height = String(Math.min(longest, data.height));
  });
}

function chooser(languages: readonly LanguageName[], tag: string): HTMLElement {
  const header = document.createElement('header');
  const heading = document.createElement('h1');
  heading.textContent = 'Gallery';
  header.append(
    heading,
    choice(
      'Language',
      languages.map(({ language, name }) => [language, name]),
      tag,
      (chosen) => {
        location.search = `?lang=${chosen}`;
      },
    ),
    // A frame takes the theme of the element that holds it.
    choice(
      'Theme',
      [
        ['light dark', 'As the browser'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      'light dark',
      (chosen) => {
        document.documentElement.style.colorScheme = chosen;
      },
    ),
    choice(
      'Pages',
      [
        ['1280', '1280 px'],
        ['640', '640 px (200 %)'],
        ['320', '320 px (400 %)'],
      ],
      '1280',
      (chosen) => {
        for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe:not(.popup)'))
          frame.width = chosen;
      },
    ),
  );
  return header;
}

function choice(
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = document.createElement('select');
  select.append(...options.map(([value, name]) => new Option(name, value, false, value === chosen)));
  select.addEventListener('change', () => choose(select.value));
  const named = document.createElement('label');
  named.append(`${label} `, select);
  return named;
}

function section({ id, shows, page }: State, tag: string): HTMLElement {
  const whole = document.createElement('section');
  whole.id = id;
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = `?state=${id}&lang=${tag}`;
  link.textContent = id;
  heading.append(link, ` ${shows}`);
  const frame = document.createElement('iframe');
  frame.name = id;
  frame.title = shows;
  frame.loading = 'lazy';
  frame.className = page;
  frame.width = String(widths[page]);
  frame.height = '600';
  frame.src = link.href;
  whole.append(heading, frame);
  return whole;
}
