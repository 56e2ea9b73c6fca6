import { findAwsCli, noCli } from './aws-cli.ts';
import { bundleCommand, withWorkspace } from './bundle.ts';
import { processMs, type Sample, sampleOf, timeProcess } from './measure.ts';
import type { Row } from './row.ts';
import { cluster, declarationsText, type Stage, withStage, writeFiles } from './stage.ts';

const groups = 50;
const rules = 20;

/** Making 50 groups × 20 rules: one `apply`, and the same by hand, a command for each group and for each rule, or for all rules of a group. */
export async function cli(): Promise<readonly Row[]> {
  const ours = sampleOf(await Array.fromAsync({ length: 3 }, applyOnce));
  const literal = 'the same by AWS CLI, a call a rule';
  const batched = 'the same by AWS CLI, every rule of a group in one call';
  const tool = findAwsCli();
  if (tool === undefined) {
    const measured = `${formatSeconds(ours)}; ${noCli}`;
    return [
      { what: literal, measured, goal: '≥ 100 × faster' },
      { what: batched, measured, goal: '≥ 15 × faster' },
    ];
  }
  const { creates, singles, batches } = await withStage((stage) => timeCommands(stage, tool.file));
  const row = (what: string, factor: number, calls: number, seconds: number): Row => ({
    what: `${groups} groups × ${rules} rules; ${what}`,
    measured: `${Math.round(seconds / (ours.median / 1000))} ×: ${formatSeconds(ours)}; ${tool.version} ${Math.round(seconds)} s, extrapolated to ${calls} calls`,
    goal: `≥ ${factor} × faster`,
    met: seconds >= (factor * ours.median) / 1000,
  });
  const making = (groups * creates.median) / 1000;
  return [
    row(literal, 100, groups * (1 + rules), making + (groups * rules * singles.median) / 1000),
    row(batched, 15, groups * 2, making + (groups * batches.median) / 1000),
  ];
}

/** The whole job by the action: one process on an empty VPC. */
const applyOnce = (): Promise<number> =>
  withStage((stage) =>
    withWorkspace(async (workspace, runner) => {
      await writeFiles(workspace, { '.github/frontend-sg.yml': declarationsText({ groups, rules }) });
      const inputs = { mode: 'apply', cluster, 'vpc-id': stage.vpc };
      const ms = await processMs(await bundleCommand(runner, { inputs, workspace, env: stage.env }));
      const made = stage.calls().filter(({ action, status }) => action === 'CreateSecurityGroup' && status === 200);
      if (made.length !== groups) throw new Error(`apply made ${made.length} groups, not ${groups}`);
      return ms;
    }),
  );

/** A few of the commands, one after the other as a script would: 5 that create a group, 10 with one rule, 5 with all rules. */
async function timeCommands(
  stage: Stage,
  file: string,
): Promise<{ readonly creates: Sample; readonly singles: Sample; readonly batches: Sample }> {
  const aws = (...args: readonly string[]) =>
    timeProcess({ file, args: ['ec2', ...args, '--output', 'text'], env: { ...process.env, ...stage.env } });
  const authorize = (id: string, ...args: readonly string[]) =>
    aws('authorize-security-group-ingress', '--group-id', id, ...args);
  const [creates, singles, batches]: [number[], number[], number[]] = [[], [], []];
  for (let index = 0; index < 5; index += 1) {
    const name = `cli-${index}`;
    const created = await aws(
      'create-security-group',
      '--group-name',
      name,
      '--description',
      name,
      '--vpc-id',
      stage.vpc,
    );
    const [id = ''] = /sg-[0-9a-f]+/.exec(created.stdout) ?? [];
    creates.push(created.ms);
    for (const cidr of ['192.0.2.0/24', '198.51.100.0/24'])
      singles.push((await authorize(id, '--protocol', 'tcp', '--port', '443', '--cidr', cidr)).ms);
    batches.push((await authorize(id, '--ip-permissions', JSON.stringify([permission]))).ms);
  }
  return { creates: sampleOf(creates), singles: sampleOf(singles), batches: sampleOf(batches) };
}

const permission = {
  IpProtocol: 'tcp',
  FromPort: 443,
  ToPort: 443,
  IpRanges: Array.from({ length: rules }, (_, rule) => ({
    CidrIp: `10.${rule}.0.0/16`,
    Description: `Office ${rule}`,
  })),
};

const formatSeconds = ({ median, min, max }: Sample): string =>
  `apply ${(median / 1000).toFixed(1)} s (${(min / 1000).toFixed(1)}–${(max / 1000).toFixed(1)})`;
