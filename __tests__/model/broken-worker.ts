import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import type { Broken } from './broken.ts';

/** Judges pairs as `npm run model` does, with one file of src/ broken. */
const { file, from, to } = workerData as Broken;
const broken = new URL(`../../src/${file}`, import.meta.url).href;

registerHooks({
  load: (url, context, next) => {
    if (url !== broken) return next(url, context);
    const source = readFileSync(fileURLToPath(url), 'utf8');
    if (source.split(from).length !== 2) throw new Error(`src/${file} does not say exactly once: ${from}`);
    return { format: 'module-typescript', shortCircuit: true, source: source.replace(from, () => to) };
  },
});

await import('../../scripts/model-worker.ts');
