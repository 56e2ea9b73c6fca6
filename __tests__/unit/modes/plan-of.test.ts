import { expect, onTestFinished, test, vi } from 'vitest';
import { createClients } from '../../../src/aws/clients.ts';
import { readInputs } from '../../../src/inputs.ts';
import { planOf } from '../../../src/modes/plan-of.ts';
import { readRepository } from '../../../src/modes/repository.ts';
import { imagined } from '../../../src/plan/offline.ts';
import { workspaceOf } from '../manifests/workspace.ts';

/** What a run of this mode says of entries that nothing matches. */
async function unusedIn(mode: string): Promise<readonly string[]> {
  for (const [name, value] of Object.entries({
    INPUT_MODE: mode,
    INPUT_CLUSTER: 'prod',
    INPUT_REGION: 'eu-central-1',
    GITHUB_REPOSITORY: 'acme/shop',
  }))
    vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const { inputs } = readInputs(process.env);
  const workspace = workspaceOf({
    '.github/frontend-sg.yml': `securityGroups: {}
policy:
  allow:
    - { finding: gap-needed, group: web, reason: a moment is fine }
    - { finding: host-bits, reason: known }
`,
  });
  const repository = await readRepository({ inputs, context: { workspace, sha: 'c0ffee' }, today: '2026-11-23' });
  const observed = imagined({ declarations: repository.declarations, frontends: [] }, { vpc: 'vpc-1', region: 'x' });
  const plan = planOf(
    { inputs },
    { kind: 'ready', clients: await createClients({ region: 'x' }), repository, observed, problems: [] },
  );
  return plan.findings.filter(({ id }) => id === 'unused-allow').map(({ message }) => message);
}

const unused = (what: string) => `nothing matches this entry, which accepts ${what}`;

test.each(['apply', 'verify'])(
  'a gap that was accepted is over when it is applied: %s calls no such entry unused',
  async (mode) => {
    expect(await unusedIn(mode)).toEqual([unused('host-bits')]);
  },
);

test('a plan does', async () => {
  expect(await unusedIn('plan')).toEqual([unused('gap-needed, group web'), unused('host-bits')]);
});
