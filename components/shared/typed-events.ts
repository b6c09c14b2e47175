import type { HelpEvents } from '../../help/events.ts';
import type { DeskEvents } from '../desk/events.ts';
import type { OptionsEvents } from '../options/events.ts';
import type { WelcomeEvents } from '../welcome/events.ts';

/** What elements tell the page that holds them. One list for all surfaces: no two events have the same name. */
export interface ElementEvents extends HelpEvents, DeskEvents, OptionsEvents, WelcomeEvents {}

/** Sends an event that bubbles out of every shadow root. */
export function emit<Name extends keyof ElementEvents>(
  from: EventTarget,
  name: Name,
  ...[detail]: undefined extends ElementEvents[Name]
    ? [detail?: ElementEvents[Name]]
    : [detail: ElementEvents[Name]]
): void {
  from.dispatchEvent(
    new CustomEvent(name, { detail: detail as ElementEvents[Name], bubbles: true, composed: true }),
  );
}

/** Listens with the type of the event's detail. */
export function listen<Name extends keyof ElementEvents>(
  to: EventTarget,
  name: Name,
  react: (detail: ElementEvents[Name]) => void,
): void {
  to.addEventListener(name, (event) => react((event as CustomEvent<ElementEvents[Name]>).detail));
}
