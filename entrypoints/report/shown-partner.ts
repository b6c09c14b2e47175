import type { ShownView } from '../../components/desk/view.ts';
import type { Report } from '../../reports/report.ts';
import type { Ports, Tell } from './desk-ports.ts';

/** Whether what the partner saw is shown of the case that is open, and what of it. */
export class ShownPartner {
  readonly #ports: Ports;
  readonly #tell: Tell;
  #of: Report | undefined;
  #view: ShownView | undefined;

  constructor(ports: Ports, tell: Tell) {
    this.#ports = ports;
    this.#tell = tell;
  }

  async show(report: Report): Promise<void> {
    this.#of = report;
    const { partnerView } = await import('./partner-view.ts');
    const view = await partnerView(report, this.#ports);
    // Another one was opened meanwhile, or it was hidden.
    if (this.#of !== report) return;
    this.#view = view;
    this.#tell.changed();
  }

  hide(): void {
    this.#of = undefined;
    this.#view = undefined;
    this.#tell.changed();
  }

  /** After the language was changed. */
  sayAgain(): void {
    if (this.#of) void this.show(this.#of);
  }

  /** Of the case that is open, and no other. */
  view(report: Report | undefined): ShownView | undefined {
    return report !== undefined && report === this.#of ? this.#view : undefined;
  }
}
