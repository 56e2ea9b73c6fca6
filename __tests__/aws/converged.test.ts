import { assertConverged } from '../../src/aws/converged.ts';
import type { Observed } from '../../src/aws/observed.ts';
import type { GroupOutcome } from '../../src/aws/outcome.ts';
import { beforeEach, expect, it } from 'vitest';
import { describeOnJudges } from './judges.ts';
import { lookupIn, runApply as run } from './run-apply.ts';
import { setStage, type Stage, tcp } from './stage.ts';

describeOnJudges('assertConverged', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });

  const declared = { name: 'web', ingress: [], egress: { kind: 'default' } } as const;
  const check = (observed: Observed, outcomes: readonly GroupOutcome[], egress: 'default' | 'unmanaged' = 'default') =>
    assertConverged(stage.clients, [{ ...declared, egress: { kind: egress } }], outcomes, {
      lookup: lookupIn(observed),
      clock: stage.clock,
    });

  it('is content with what apply made, by one call', async () => {
    const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
    stage.forget();
    expect(await check(observed, outcomes)).toEqual(outcomes);
    expect(stage.calls).toEqual(['DescribeSecurityGroupRules']);
  });

  it('makes no call where nothing was changed', async () => {
    await run(stage, [{ name: 'web', ingress: [] }]);
    const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
    stage.forget();
    expect(await check(observed, outcomes)).toEqual(outcomes);
    expect(stage.calls).toEqual([]);
  });

  it('prints both sets where somebody else wrote meanwhile', async () => {
    const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
    await stage.allow(outcomes[0]?.id ?? '', tcp(22, '0.0.0.0/0'));
    const [outcome] = await check(observed, outcomes);
    expect(outcome?.result).toBe('failed');
    expect(outcome?.problem?.message).toContain('expected egress all traffic to 0.0.0.0/0');
    expect(outcome?.problem?.message).toContain(
      'AWS shows egress all traffic to 0.0.0.0/0, ingress tcp 22 from 0.0.0.0/0',
    );
  });

  it('does not look at egress that is not managed', async () => {
    const { observed, outcomes } = await run(stage, [{ name: 'web', ingress: [] }]);
    await stage.allowOut(outcomes[0]?.id ?? '', tcp(22, '10.0.0.0/8'));
    expect((await check(observed, outcomes, 'unmanaged'))[0]?.result).toBe('done');
    expect((await check(observed, outcomes))[0]?.result).toBe('failed');
  });
});
