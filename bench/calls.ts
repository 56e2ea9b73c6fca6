import type { LogEntry } from '../emulator/core/log.ts';
import { bundleCommand, withWorkspace } from './bundle.ts';
import { applyInProcess } from './in-process.ts';
import { processMs } from './measure.ts';
import type { Row } from './row.ts';
import { cluster, declarationsText, groupName, ingressText, withStage, writeFiles } from './stage.ts';

const groups = 200;
const loadBalancers = 300;
const file = '.github/frontend-sg.yml';

/** How many calls to AWS it takes: to make 200 groups, to plan when nothing changes, to change all of them. */
export const calls = (): Promise<readonly Row[]> =>
  withStage((stage) =>
    withWorkspace(async (workspace, runner) => {
      for (let index = 0; index < loadBalancers; index += 1) await stage.makeLoadBalancer(`other-${index}`);
      const before = { groups, rules: 3, note: 'Jump host', egress: true };
      await writeFiles(workspace, {
        [file]: declarationsText(before),
        'k8s/web.yaml': ingressText('web', groupName(0)),
      });
      const applied = async (): Promise<readonly LogEntry[]> => {
        stage.calls();
        await applyInProcess(stage.world, { vpc: stage.vpc, workspace, latency: 0 });
        return stage.calls();
      };

      const created = await applied();
      const planned = await bundleCommand(runner, {
        inputs: { mode: 'plan', cluster, 'vpc-id': stage.vpc },
        workspace,
        env: stage.env,
      });
      await processMs(planned);
      const read = countByAction(stage.calls());
      await writeFiles(workspace, { [file]: declarationsText({ ...before, port: 8443, note: 'Bastion' }) });
      const changed = await applied();

      return [
        rowOfPlan(read, stage.world.groups.size),
        rowOfApply(`calls of an apply of ${groups} new groups, each with both directions`, created, [
          'CreateSecurityGroup',
          'AuthorizeSecurityGroupIngress',
          'AuthorizeSecurityGroupEgress',
          'RevokeSecurityGroupEgress',
          'CreateTags',
        ]),
        rowOfApply(`calls of an apply that changes ${groups} groups, rules and descriptions`, changed, [
          'AuthorizeSecurityGroupIngress',
          'AuthorizeSecurityGroupEgress',
          'UpdateSecurityGroupRuleDescriptionsIngress',
          'RevokeSecurityGroupIngress',
          'RevokeSecurityGroupEgress',
          'CreateTags',
        ]),
      ];
    }),
  );

function rowOfPlan(read: ReadonlyMap<string, number>, inVpc: number): Row {
  const formula = new Map([
    ['DescribeSecurityGroups', Math.ceil(inVpc / 1000)],
    // Three rules, one with a note, one outbound.
    ['DescribeSecurityGroupRules', Math.max(Math.ceil(groups / 200), Math.ceil((groups * 5) / 1000))],
    ['DescribeLoadBalancers', Math.ceil(loadBalancers / 400)],
    ['DescribeTags', Math.ceil(loadBalancers / 20)],
  ]);
  return {
    what: `calls of a plan that changes nothing, ${groups} groups, ${loadBalancers} load balancers`,
    measured: sentence(read),
    goal: sentence(formula),
    met: [...read].every(([action, count]) => count <= (formula.get(action) ?? 0)),
  };
}

/** At most one call of each kind for each group. */
function rowOfApply(what: string, log: readonly LogEntry[], kinds: readonly string[]): Row {
  const writes = log.filter(({ action }) => !action.startsWith('Describe'));
  const perGroup = Map.groupBy(writes, ({ action, parameters }) =>
    [action, parameters['GroupId'] ?? parameters['GroupName'] ?? parameters['ResourceId.1']].join(' '),
  );
  const most = Math.max(...[...perGroup.values()].map(({ length }) => length));
  const others = writes.filter(({ action }) => !kinds.includes(action)).length;
  return {
    what,
    measured: `${writes.length / groups} a group, at most ${most} of a kind, and ${sentence(countByAction(log.filter((call) => !writes.includes(call))))}`,
    goal: `≤ ${kinds.length} a group, 1 of a kind`,
    met: writes.length <= groups * kinds.length && most === 1 && others === 0,
  };
}

const countByAction = (log: readonly LogEntry[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(log, ({ action }) => action)].map(([action, entries]) => [action, entries.length]));

const sentence = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([action, count]) => `${count} ${action}`).join(', ');
