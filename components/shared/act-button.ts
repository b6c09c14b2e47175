import { html, nothing, type TemplateResult } from 'lit';
import type { ClockView } from '../../help/view.ts';
import type { Act } from '../../rules/act.ts';
import type { FixWords } from '../../rules/words/wording.ts';
import { sayAct, sayWriteTo } from './act-texts.ts';
import './copy-button.ts';
import { newTab } from './icons.ts';
import { say, unmarked } from './texts.ts';
import { emit } from './typed-events.ts';

/** Whose button it is, and how it stands in the view. */
interface Place {
  /** Where its events come from. */
  readonly from: EventTarget;
  readonly rule: string;
  /** The one main button of the view. */
  readonly main: boolean;
  /** The clock that runs for it. Whoever shows a fix that waits has loaded <wait-clock>. */
  readonly clock: ClockView | undefined;
}

/** The button by which the person in front of the failure begins a fix: it follows who acts. */
export function actButton(fix: FixWords, place: Place): TemplateResult {
  const { from, rule } = place;
  const wanted = { rule, fix: fix.id };
  switch (fix.act) {
    case 'message':
      return button(place, fix.act, writeLabel(fix), () => emit(from, 'write-request', wanted));
    case 'call':
      return button(place, fix.act, sayAct('call'), () => emit(from, 'show-call', wanted));
    case 'wait':
      return html`<wait-clock .rule=${rule} .fix=${fix.id} .minutes=${fix.wait ?? usualWait}
        .clock=${place.clock} ?aside=${!place.main}></wait-clock>`;
    default:
      return openButton(fix, place);
  }
}

/** Minutes, where nobody knows better. */
const usualWait = 15;

/** A link to where it is done. */
export function linkButton(
  { label, url }: NonNullable<FixWords['link']>,
  look = 'button',
  primary?: Act,
): TemplateResult {
  return html`<a class=${look} href=${url} data-primary=${primary ?? nothing} target="_blank"
    rel="noopener noreferrer">${label} ${newTab}<span class="hidden-words">${say('opensNewTab')}</span></a>`;
}

/** The steps to hand on, where there is no page to open. */
export function copySteps(
  { title, steps, theirSteps }: FixWords,
  primary: boolean,
  act?: Act,
): TemplateResult {
  const lines = [...steps, ...theirSteps].map((step, i) => `${i + 1}. ${unmarked(step)}`);
  return html`<copy-button ?primary=${primary} data-primary=${act ?? nothing}
    .text=${[title, ...lines].join('\n')} .label=${say('copySteps')}></copy-button>`;
}

function openButton(fix: FixWords, place: Place): TemplateResult {
  const { act, again, link = again ? { label: sayAct('again'), url: again } : undefined } = fix;
  if (!link) return copySteps(fix, place.main, place.main ? act : undefined);
  if (act !== 'private-window') return linkButton(link, look(place), place.main ? act : undefined);
  return button(place, act, sayAct('openPrivate'), () => emit(place.from, 'open-private', { url: link.url }));
}

function writeLabel({ who, contacts: [known] = [] }: FixWords): string {
  return known ? sayAct('writeTo', { name: known.name }) : sayWriteTo(who);
}

function button(place: Place, act: Act, words: string, press: () => void): TemplateResult {
  return html`<button type="button" class=${look(place)} data-primary=${place.main ? act : nothing}
    ?data-write-request=${act === 'message'}
    @click=${press}>${words}</button>`;
}

function look({ main }: Place): string {
  return main ? 'button primary' : 'button';
}
