import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { readManifests } from '../src/manifests/read.ts';

// One reading of a repository, in a process of its own; prints how many milliseconds it took.
// `ours` finds, reads and parses; js-yaml gets every text for nothing and only parses.
const [who, workspace = ''] = process.argv.slice(2);
if (who === 'ours') {
  const start = performance.now();
  const { problems, counts } = await readManifests({ workspace, patterns: ['**/*.yaml'], given: true });
  const ms = performance.now() - start;
  if (problems.length > 0 || counts.parsedFiles !== counts.files / 100) throw new Error(JSON.stringify(counts));
  console.log(ms);
} else {
  const texts = globSync('**/*.yaml', { cwd: workspace }).map((file) => readFileSync(join(workspace, file), 'utf8'));
  const start = performance.now();
  for (const text of texts) loadAll(text);
  console.log(performance.now() - start);
}
