import type { Observation } from '../rules/observation/observation.ts';
import type { TabPorts } from './ports.ts';
import type { PageState, Unreadable } from './view.ts';

/** A page that is busy answers late; one that is stuck never does. Milliseconds. */
const patience = 2000;

/** How a look at the page went, and what it brought. */
type Told = (page: PageState, reply?: Observation) => void;

/** Asks the page in a tab what it shows, one time after the other. */
export class PageLook {
  readonly #ports: Pick<TabPorts, 'look' | 'loadParser'>;
  readonly #tell: Told;
  #looks = 0;

  constructor(ports: Pick<TabPorts, 'look' | 'loadParser'>, tell: Told) {
    this.#ports = ports;
    this.#tell = tell;
  }

  /** @param otherwise why the page cannot be read where nobody answers */
  async look(otherwise: () => Promise<Unreadable>): Promise<void> {
    const look = ++this.#looks;
    // What an earlier look brings after a later one has begun is not news.
    const tell: Told = (...news) => look === this.#looks && this.#tell(...news);
    const late = setTimeout(() => tell('silent'), patience);
    try {
      tell('read', await this.#read(await this.#ports.look()));
    } catch {
      tell(await otherwise());
    } finally {
      clearTimeout(late);
    }
  }

  /**
   * @returns nothing where the observer has nothing to say
   * @throws where the reply is not an observation
   */
  async #read(reply: unknown): Promise<Observation | undefined> {
    if (reply === undefined || reply === null) return undefined;
    const observation = (await this.#ports.loadParser())(reply);
    if ('problem' in observation) throw new Error('the reply is not an observation');
    return observation;
  }
}
