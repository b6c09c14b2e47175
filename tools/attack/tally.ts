/** What one part of the attack came to. */
export class Tally {
  readonly name: string;
  /** How many inputs were given, or faults made. */
  inputs = 0;
  faults = 0;
  /** What did not hold. Each names the input, so that it can be repeated. */
  readonly findings: string[] = [];
  readonly #began = performance.now();
  #took = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** An input that has to leave everything as it should be. */
  tried(count = 1): void {
    this.inputs += count;
  }

  /** Something was broken on purpose: a worker was ended, a store corrupted. */
  broke(count = 1): void {
    this.faults += count;
  }

  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.findings.push(otherwise);
  }

  end(): this {
    this.#took = performance.now() - this.#began;
    return this;
  }

  /** One line. */
  toString(): string {
    const { name, inputs, faults, findings } = this;
    const held = inputs + faults - Math.min(findings.length, inputs + faults);
    const tried = [inputs > 0 ? `${inputs} inputs` : '', faults > 0 ? `${faults} faults` : '']
      .filter(Boolean)
      .join(', ');
    return `${name}: tried ${tried || 'nothing'}; held ${held}, findings ${findings.length} (${(this.#took / 1000).toFixed(1)} s)`;
  }
}

/** How much is tried, and when to stop. */
export interface Plan {
  readonly seed: number;
  /** The part that `npm test` takes. */
  readonly short: boolean;
  /** Cancelled: what has begun is finished, and nothing begins. */
  readonly isStopped: () => boolean;
}
