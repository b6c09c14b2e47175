import { html, nothing, type TemplateResult } from 'lit';
import type { HelpView, PrivateRefused } from '../../help/view.ts';
import type { WhyOpened } from './opened-itself.ts';

/** Why no private window was opened. Whoever shows it has loaded <private-refused>. */
export function privateNotice(reason: PrivateRefused | undefined): TemplateResult | typeof nothing {
  return reason ? html`<private-refused .reason=${reason}></private-refused>` : nothing;
}

/** Whether a clock runs that belongs to none of the findings that are shown: it has a place of its own. */
export function isClockApart({ clock, findings }: HelpView): boolean {
  return clock !== undefined && !findings.some(({ rule }) => rule === clock.rule);
}

/** That clock. Beside findings the main button is theirs. */
export function clockApart(view: HelpView): TemplateResult | typeof nothing {
  const { clock, findings } = view;
  return clock && isClockApart(view)
    ? html`<wait-clock .clock=${clock} ?aside=${findings.length > 0}></wait-clock>`
    : nothing;
}

/** What the popup knows of how it came to be open. */
export interface Opened {
  readonly opened: WhyOpened | undefined;
  readonly pinPage: string | undefined;
}

/** Before everything else: nobody has failed. */
export function exampleNotice(example: boolean | undefined): TemplateResult | typeof nothing {
  return example ? html`<example-note></example-note>` : nothing;
}

/** Behind the answer: why it came by itself. Elements are loaded by whoever shows them. */
export function openedNotice({ opened, pinPage }: Opened): TemplateResult | typeof nothing {
  return opened ? html`<opened-itself .why=${opened} .pinPage=${pinPage}></opened-itself>` : nothing;
}
