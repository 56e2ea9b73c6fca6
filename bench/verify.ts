import type { LogEntry } from '../emulator/core/log.ts';
import { runAction } from '../scripts/run-action.ts';
import { withWorkspace } from './bundle.ts';
import type { Row } from './row.ts';
import { cluster, declarationsText, groupName, ingressText, withStage, writeFiles } from './stage.ts';

const loadBalancers = 300;

/** What a poll of mode `verify` asks, while the load balancer is not there and another one comes up meanwhile. */
export const verify = (): Promise<readonly Row[]> =>
  withStage((stage) =>
    withWorkspace(async (workspace) => {
      for (let index = 0; index < loadBalancers; index += 1) await stage.makeLoadBalancer(`other-${index}`);
      await writeFiles(workspace, {
        '.github/frontend-sg.yml': declarationsText({ groups: 1, rules: 1 }),
        'k8s/web.yaml': ingressText('web', groupName(0)),
      });
      const inputs = { cluster, 'vpc-id': stage.vpc, interval: '1s', timeout: '3s' };
      await runAction({ inputs: { ...inputs, mode: 'apply' }, workspace, env: environment(stage.env) });
      stage.calls();
      let polls = 0;
      let late: Promise<void> | undefined;
      const { outputs, stdout } = await runAction({
        inputs: { ...inputs, mode: 'verify' },
        workspace,
        env: environment(stage.env),
        onLine: (line) => {
          if (!/^poll \d+ after /.test(line)) return;
          polls += 1;
          late ??= stage.makeLoadBalancer('late');
        },
      });
      await late;
      if (polls < 3 || outputs['failure-reason'] !== 'not-found')
        throw new Error(`verify was to poll until its deadline:\n${stdout}`);
      const log = stage.calls().filter(({ action }) => action.startsWith('Describe'));
      const lists = log.filter(({ action }) => action === 'DescribeLoadBalancers').length;
      // The first list is the plan's, the second that of the first poll, in which every load balancer is new.
      const third = log.flatMap(({ action }, index) => (action === 'DescribeLoadBalancers' ? [index] : []))[2];
      const tagged = log.slice(third).filter(({ action }) => action === 'DescribeTags');
      const asked = tagged.reduce((sum, call) => sum + membersOf(call), 0);
      return [
        {
          what: `calls of a verify poll, ${loadBalancers} load balancers, one more while it polls`,
          measured: `${(lists - 1) / polls} DescribeLoadBalancers a poll (${polls} polls), tags of ${asked} after the first one`,
          goal: '1 a poll, tags of the new one only',
          met: lists - 1 === polls && asked === 1,
        },
      ];
    }),
  );

const membersOf = ({ parameters }: LogEntry): number =>
  Object.keys(parameters).filter((name) => name.startsWith('ResourceArns.member.')).length;

const environment = (env: NodeJS.ProcessEnv): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
