import { bundleCommand, withWorkspace } from './bundle.ts';
import { formatMs, interleave, processMs, timeProcess } from './measure.ts';
import type { Row } from './row.ts';

const goal = 2.7;

/** Start-up of the bundle to its first input error: what every run pays before it does anything. */
export const startup = (): Promise<readonly Row[]> =>
  withWorkspace(async (workspace, runner) => {
    const ours = await bundleCommand(runner, { inputs: { mode: 'aply' }, workspace, exitCode: 1 });
    const { stdout } = await timeProcess(ours);
    if (!stdout.includes('input `mode` is `aply`'))
      throw new Error(`the bundle did not name the wrong input:\n${stdout}`);

    const node = { file: process.execPath, args: ['-e', '0'] };
    const { bundle, bare } = await interleave(25, { bundle: () => processMs(ours), bare: () => processMs(node) });
    const ratio = bundle.median / bare.median;
    return [
      {
        what: 'start-up to the first input error',
        measured: `${ratio.toFixed(2)} × bare node (fastest runs: ${(bundle.min / bare.min).toFixed(2)} ×): ${formatMs(bundle)} and ${formatMs(bare)}, ${bundle.runs} runs`,
        goal: `≤ ${goal} × node -e 0`,
        met: ratio <= goal,
      },
    ];
  });
