import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/{app,decisions,domain,media,rig,ui,workers}/**/*.test.ts'],
        },
      },
    ],
  },
});
