import type { ImportView } from '../../components/desk/view.ts';
import type { Ports, Tell } from './desk-ports.ts';
import { importFiles } from './import-files.ts';
import type { Shelf } from './shelf.ts';

const begun = {
  state: 'running',
  done: 0,
  share: 0,
  added: 0,
  duplicates: 0,
  bad: 0,
  reasons: [],
} as const;

/** The import that runs, or the outcome of the last one. */
export class RunningImport {
  readonly #ports: Ports;
  readonly #tell: Tell;
  readonly #shelf: Shelf;
  #progress: ImportView | undefined;
  #stop: AbortController | undefined;

  constructor(ports: Ports, tell: Tell, shelf: Shelf) {
    this.#ports = ports;
    this.#tell = tell;
    this.#shelf = shelf;
  }

  get running(): boolean {
    return this.#progress?.state === 'running';
  }

  async run(files: readonly File[]): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const show = (progress: ImportView) => {
      this.#progress = progress;
      this.#tell.changed();
    };
    show({ ...begun, total: files.length });
    show(await importFiles({ files, shelf: this.#shelf, ports: this.#ports, signal, show }));
  }

  stop(): void {
    this.#stop?.abort();
  }

  /** Puts the outcome away. */
  close(): void {
    this.#progress = undefined;
    this.#tell.changed();
  }

  view(): ImportView | undefined {
    return this.#progress;
  }
}
