import type { Language } from '../rules/words/language.ts';
import { CallInMaking } from './call-in-making.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CallPorts } from './ports.ts';
import type { HelpScreen } from './screen.ts';
import type { Wanted } from './wanted.ts';

/** Joins the sheet of a call to the screen. Loaded when one is prepared. */
export class JoinedCall {
  readonly #screen: HelpScreen;
  readonly #language: () => Language;
  #call: CallInMaking | undefined;
  #ports: CallPorts | undefined;

  constructor(screen: HelpScreen, language: () => Language) {
    this.#screen = screen;
    this.#language = language;
    screen.on('call-from', ({ region }) => {
      if (this.#call?.callFrom(region)) void keep(() => this.#ports?.writeRegion(region));
      this.sayAgain();
    });
    screen.on('write-ticket', ({ number }) => {
      const ticket = this.#call?.setTicket(number);
      if (ticket !== undefined) void keep(() => this.#ports?.writeTicket(ticket));
      this.sayAgain();
    });
    for (const end of ['close-call', 'tried'] as const) screen.on(end, () => this.#show(undefined));
  }

  async begin(facts: CaseFacts, wanted: Wanted, ports: CallPorts): Promise<void> {
    const [region, ticket] = await Promise.all([keep(ports.readRegion), keep(ports.readTicket)]);
    this.#ports = ports;
    this.#show(CallInMaking.begin(facts, wanted, { ...ports.whereabouts(), region, ticket }));
  }

  /** After the language was changed. */
  sayAgain(): void {
    this.#show(this.#call);
  }

  #show(call: CallInMaking | undefined): void {
    this.#call = call;
    this.#screen.call = call?.draft(this.#language());
  }
}

/** Storage may fail at any time; what is on the screen does not depend on it. */
async function keep<T>(action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}
