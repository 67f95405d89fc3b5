import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { engineProjects } from './tests/rig/engine-projects.ts';

export default defineConfig({
  test: {
    // Vitest would leave one core to itself, which on two cores is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Property tests are slow on a machine that does other things as well; a test that hangs is found all the same.
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/storage/**', 'tests/*-browser/**'],
        },
      },
      ...engineProjects(),
    ],
  },
});
