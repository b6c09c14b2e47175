import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * These load modules of their own: with a browser or a window in the place of what is there, or a table with less in it. Or
 * they draw pages by the thousand, which are freed with their worker.
 */
const isolated = [
  ...['browser', 'components', 'entrypoints/background', 'help'].map((room) => `tests/${room}/**/*.test.ts`),
  'tests/wild/leave-one-out.test.ts',
  'tests/mutations.test.ts',
  'tests/safety/redaction.test.ts',
];

/** Short files that take long. Begun last, one of them would be waited for alone. */
const long = ['attack', 'first-answer', 'matrix', 'desk-inbox'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      long.some((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Also what is long is said whole: it names what is wrong. */
const chaiConfig = { truncateThreshold: 0 };

const unit = {
  chaiConfig,
  environment: 'node',
  // Of two cores Vitest by itself uses one.
  maxWorkers: '100%',
  // Property tests take their time where other work shares the machine.
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          // Loading the rules takes longer than most files of tests: they are loaded once for all.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...isolated],
        },
      },
      { test: { ...unit, name: 'unit-isolated', include: isolated } },
      {
        test: {
          name: 'e2e',
          chaiConfig,
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Each has a browser of its own, with processes enough for a core. Inside one browser only the window in front opens a
          // popup.
          maxWorkers: 2,
          // One file after the other uses the browser of its worker (tests/e2e/support.ts).
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine can starve a browser for seconds. What is broken fails twice; what was tried twice is named.
          retry: 1,
          globalSetup: ['tests/e2e/temporary.ts'],
          setupFiles: ['tests/e2e/second-try.ts'],
        },
      },
    ],
  },
});
