import { setTimeout as sleepFor } from 'node:timers/promises';
import { aboutInputs, readContext } from './github/context.ts';
import { refuseEvent } from './github/refuse.ts';
import { fail, log, logGroup } from './github/runner.ts';
import { readInputs } from './inputs.ts';
import { modes } from './modes/modes.ts';
import { failureOfError, resultOfError } from './modes/errors.ts';
import type { Result, Run } from './modes/run.ts';
import { publish } from './publish/publish.ts';

/** Reads what the runner gives, carries out the mode, reports. The only place that decides how the process ends. */
async function main(): Promise<void> {
  const event = await readContext(process.env);
  const { inputs, problems } = readInputs(process.env);
  const context = aboutInputs(event, inputs);
  const cancellation = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancellation.abort());
  const run: Run = {
    inputs,
    problems,
    context,
    today: new Date().toISOString().slice(0, 10),
    now: () => performance.now(),
    sleep: (milliseconds, signal) => sleepFor(milliseconds, undefined, signal === undefined ? {} : { signal }),
    random: Math.random,
    signal: cancellation.signal,
    log,
    logGroup,
  };
  const result = await carryOut(run, context.eventName).catch(resultOfError);
  await publish(result, run, context);
  if (result.failure !== undefined) fail(result.failure.message);
}

async function carryOut(run: Run, eventName: string): Promise<Result> {
  refuseEvent(run.inputs.mode, eventName);
  return modes[run.inputs.mode](run);
}

main().catch((error: unknown) => {
  fail(failureOfError(error).message);
});
