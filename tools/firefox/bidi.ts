/** A conversation with a browser in WebDriver BiDi, the W3C's protocol, over the WebSocket that Node has. */

type Params = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly failed: (reason: Error) => void;
}

export class BiDi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: [event: string, listener: (params: Params) => void][] = [];
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
    socket.addEventListener('close', () => this.#end());
  }

  /** @param url as the browser announces it @throws where nobody answers there */
  static async open(url: string): Promise<BiDi> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error(`nobody answers at ${url}`)), { once: true });
    });
    const bidi = new BiDi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  /** @throws with what the browser says where it refuses */
  send<T>(method: string, params: Params = {}): Promise<T> {
    const id = ++this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done: done as Waiting['done'], failed });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Hears an event; it also has to be subscribed to. */
  on(event: string, listener: (params: Params) => void): void {
    this.#listeners.push([event, listener]);
  }

  #hear({ id, method, result, params = {}, error, message }: Heard): void {
    if (id === undefined) {
      for (const [event, listener] of this.#listeners) if (event === method) listener(params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.failed(new Error(`${error}: ${message}`));
    else waiting?.done(result);
  }

  #end(): void {
    for (const { failed } of this.#waiting.values()) failed(new Error('the browser has gone'));
    this.#waiting.clear();
  }
}

interface Heard {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: Params;
  readonly error?: string;
  readonly message?: string;
}
