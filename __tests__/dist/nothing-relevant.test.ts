import { describe, expect, test } from 'vitest';
import { commit, ingress } from './harness.ts';
import { after, before, type Event, file, files, push, useReview } from './review.ts';

const t = useReview();

describe('nothing relevant', () => {
  const irrelevant = 'No manifest, declaration or workflow is changed, so there is nothing to plan.';
  const readme = { filename: 'README.md' };

  test('succeeds fast with one line, without AWS; a comment that is there says so, and none is made', async () => {
    const { workspace, sha } = await commit({ ...files(443), 'README.md': 'x' });
    t.github.files.set(t.number, [readme]);
    const first = await t.run('plan', workspace, t.pullRequest(), { sha });
    expect(first.code, first.stdout).toBe(0);
    expect(first.stdout).toContain(irrelevant);
    expect(first.outputs).toMatchObject({ changes: '0', findings: '0' });
    expect(first.outputs).not.toHaveProperty('plan-digest');
    expect(first.summary).toContain(irrelevant);
    expect(t.stage.calls()).toEqual([]);
    expect(await t.github.comments(t.number)).toEqual([]);

    t.github.files.set(t.number, [{ filename: file }]);
    await t.run('plan', workspace, t.pullRequest(), { sha });
    expect(await t.body()).toContain('Plan: ');
    t.stage.calls();
    t.github.files.set(t.number, [readme]);
    expect((await t.run('plan', workspace, t.pullRequest(), { sha })).stdout).toContain('Comment updated');
    expect(await t.body()).toContain(irrelevant);
    expect(t.stage.calls()).toEqual([]);
  });

  test.each([
    ['a manifest that is gone', { filename: 'k8s/old.yaml', status: 'removed' }],
    [
      'a manifest that has another name now',
      { filename: 'old.txt', status: 'renamed', previous_filename: 'k8s/a.yaml' },
    ],
    ['the declarations, gone', { filename: file, status: 'removed' }],
    ['a workflow', { filename: '.github/workflows/plan.yml' }],
    ['what makes a tree one to render', { filename: 'apps/Kustomization' }],
    ['a folder: a submodule', { filename: 'k8s' }],
    ['submodules', { filename: '.gitmodules' }],
  ])('is not said of %s', async (_, changed) => {
    const { workspace, sha } = await commit(files(443));
    t.github.files.set(t.number, [readme, changed]);
    const result = await t.run('plan', workspace, t.pullRequest(), { sha });
    expect(result.stdout).toContain('Plan: ');
  });

  test('is not said of the policy, which is no manifest by its name', async () => {
    const policy = 'platform/policy';
    const { workspace, sha } = await commit({ ...files(443), [policy]: 'allow: []\n' });
    t.github.files.set(t.number, [{ filename: policy }]);
    const result = await t.run('plan', workspace, t.pullRequest(), { sha, inputs: { policy } });
    expect(result.stdout).toContain('Plan: ');
  });

  test.each([
    ['GitHub lists less than the event says', {}, pullRequestOf({ changed_files: 2 }), {}],
    ['an earlier step has rendered manifests', { 'rendered/web.yaml': ingress('web') }, pullRequestOf(), {}],
    ['an earlier step has changed a manifest', { 'k8s/web.yaml': ingress('web, web') }, pullRequestOf(), {}],
    ['another commit is checked out', {}, pullRequestOf(), { sha: after }],
    ['an input is wrong', {}, pullRequestOf(), { inputs: { interval: 'x' } }],
    ['there is no token', {}, pullRequestOf(), { inputs: { 'github-token': '' } }],
    ['it is a push', {}, () => push, {}],
  ])(
    'is not said where %s',
    async (_, later, event, more: { readonly sha?: string; readonly inputs?: Readonly<Record<string, string>> }) => {
      const { workspace, sha } = await commit({ ...files(443), 'README.md': 'x' }, later);
      t.github.files.set(t.number, [readme]);
      t.github.compared.set(`${before}...${after}`, [readme]);
      const result = await t.run('plan', workspace, event(), { sha, ...more });
      expect(result.stdout).not.toContain(irrelevant);
      expect(t.stage.calls()).not.toEqual([]);
    },
  );

  function pullRequestOf(more: object = {}): () => Event {
    return () => t.pullRequest(more);
  }
});
