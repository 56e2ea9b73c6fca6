import { findAwsCli, noCli } from './aws-cli.ts';
import { bundleCommand, withWorkspace } from './bundle.ts';
import { formatMs, interleave, processMs, sampleOf } from './measure.ts';
import type { Row } from './row.ts';
import { cluster, declarationsText, groupName, ingressText, withStage, writeFiles } from './stage.ts';

const groups = 10;
const runs = 11;

/** A whole `plan` that changes nothing, as a process, beside one read of the AWS CLI on the same endpoint. */
export const plan = (): Promise<readonly Row[]> =>
  withStage((stage) =>
    withWorkspace(async (workspace, runner) => {
      await writeFiles(workspace, {
        '.github/frontend-sg.yml': declarationsText({ groups, rules: 3 }),
        ...Object.fromEntries(
          Array.from({ length: groups }, (_, index) => [
            `k8s/${index}.yaml`,
            ingressText(`web-${index}`, groupName(index)),
          ]),
        ),
      });
      const command = (mode: string) =>
        bundleCommand(runner, { inputs: { mode, cluster, 'vpc-id': stage.vpc }, workspace, env: stage.env });
      await processMs(await command('apply'));
      const ours = await command('plan');
      stage.calls();
      await processMs(ours);
      const calls = stage.calls();
      if (calls.length === 0 || calls.some(({ action }) => !action.startsWith('Describe')))
        throw new Error('a plan of a converged VPC reads, and nothing else');

      const what = `plan of ${groups} groups that changes nothing`;
      const goal = '< ½ × aws ec2 describe-security-groups';
      const cli = findAwsCli();
      if (cli === undefined) {
        const alone = sampleOf(await Array.fromAsync({ length: runs }, () => processMs(ours)));
        return [{ what, measured: `${formatMs(alone)}; ${noCli}`, goal }];
      }
      const { bundle, aws } = await interleave(runs, {
        bundle: () => processMs(ours),
        aws: () =>
          processMs({
            file: cli.file,
            args: ['ec2', 'describe-security-groups'],
            env: { ...process.env, ...stage.env },
          }),
      });
      return [
        {
          what,
          measured: `${(bundle.median / aws.median).toFixed(2)} × ${cli.version}: ${formatMs(bundle)} and ${formatMs(aws)}, ${runs} runs`,
          goal,
          met: bundle.median < aws.median / 2,
        },
      ];
    }),
  );
