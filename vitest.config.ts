import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const project = (name: string, extra: Record<string, unknown> = {}) => ({
  test: { name, include: [`__tests__/${name}/**/*.test.ts`], ...extra },
});

export default defineConfig({
  test: {
    // By itself it leaves one processor to others, which of two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      project('unit'),
      project('property', { testTimeout: 120_000 }),
      project('model', { testTimeout: 300_000 }),
      project('conformance', { testTimeout: 120_000 }),
      project('aws', { testTimeout: 60_000, hookTimeout: 120_000 }),
      project('faults', { testTimeout: 60_000, hookTimeout: 120_000 }),
      project('dist', { testTimeout: 60_000, hookTimeout: 120_000 }),
    ],
  },
});
