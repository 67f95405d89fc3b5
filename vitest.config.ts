import { defineConfig } from 'vitest/config';
import { engineProjects } from './tests/rig/engine-projects.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/storage/**', 'tests/*-browser/**'],
        },
      },
      ...engineProjects(),
    ],
  },
});
