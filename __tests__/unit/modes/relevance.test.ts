import { expect, test } from 'vitest';
import { readPatterns } from '../../../src/modes/relevance.ts';

const { matters, reaches } = readPatterns({
  manifests: { patterns: ['k8s/**/*.yaml'], given: true },
  context: ['classes/*.json'],
  declarations: { files: ['./groups.yml'], given: true },
  policy: 'policy/rules.yml',
});

test.each([
  'k8s/a/web.yaml',
  'classes/alb.json',
  'groups.yml',
  'policy/rules.yml',
  '.github/workflows/plan.yml',
  '.gitmodules',
  'k8s/kustomization.yaml',
  'base/Kustomization',
  'chart/Chart.yaml',
  '.gitattributes',
  'k8s/.gitattributes',
])('%s may matter to a plan', (file) => {
  expect(matters(file)).toBe(true);
});

test.each(['README.md', 'web.yaml', 'k8s/web.json', 'classes/deep/alb.json', 'gitattributes', 'docs/.github.md'])(
  '%s does not',
  (file) => {
    expect(matters(file)).toBe(false);
  },
);

test('a folder that nobody lists may hold what the patterns mean', () => {
  expect(['k8s', 'k8s/a', 'classes', 'docs'].map(reaches)).toEqual([true, true, true, false]);
});
