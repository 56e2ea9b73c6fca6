import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogEntry } from '../emulator/core/log.ts';
import { bundleCommand, withWorkspace } from './bundle.ts';
import { processMs, timeProcess } from './measure.ts';
import type { Row } from './row.ts';
import { cluster, declarationsText, groupName, ingressText, withStage, writeFiles } from './stage.ts';

const loadBalancers = 300;

/** What a poll of mode `verify` asks, while the load balancer is not there and another one comes up meanwhile. */
export const verify = (): Promise<readonly Row[]> =>
  withStage((stage) =>
    withWorkspace(async (workspace, runner) => {
      for (let index = 0; index < loadBalancers; index += 1) await stage.makeLoadBalancer(`other-${index}`);
      await writeFiles(workspace, {
        '.github/frontend-sg.yml': declarationsText({ groups: 1, rules: 1 }),
        'k8s/web.yaml': ingressText('web', groupName(0)),
      });
      const run = (mode: string, exitCode: number) => {
        const inputs = { mode, cluster, 'vpc-id': stage.vpc, interval: '1s', timeout: '3s' };
        return bundleCommand(runner, { inputs, workspace, env: stage.env, exitCode });
      };
      await processMs(await run('apply', 0));
      stage.calls();
      let polls = 0;
      let late: Promise<void> | undefined;
      const onLine = (line: string): void => {
        if (!/^poll \d+ after /.test(line)) return;
        polls += 1;
        late ??= stage.makeLoadBalancer('late');
      };
      const { stdout } = await timeProcess({ ...(await run('verify', 1)), onLine });
      await late;
      const outputs = await readFile(join(runner, 'output'), 'utf8');
      if (polls < 3 || !/^failure-reason<<.*\nnot-found$/m.test(outputs))
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
