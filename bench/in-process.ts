import { fakeClock } from '../__tests__/unit/aws/fake-clock.ts';
import type { World } from '../emulator/core/world.ts';
import { inProcess } from '../emulator/handler.ts';
import { applyPlan } from '../src/aws/apply.ts';
import { createClients, type ClientOptions } from '../src/aws/clients.ts';
import { assertConverged } from '../src/aws/converged.ts';
import { observe } from '../src/aws/observe.ts';
import { parseSettings } from '../src/controller/flags.ts';
import { declare } from '../src/groups/declare.ts';
import { readDeclarationFiles } from '../src/manifests/declarations.ts';
import { assume } from '../src/plan/assume.ts';
import { makePlan } from '../src/plan/make.ts';
import { matchGroups } from '../src/plan/match.ts';
import { lookupOf } from '../src/plan/resolve.ts';
import { cluster, region } from './stage.ts';

const owner = 'acme/shop';

type Handler = NonNullable<ClientOptions['requestHandler']> & { handle: (...input: never[]) => Promise<unknown> };

/**
 * What mode `apply` does with a declarations file (read, observe, plan, apply, read back), on a world in this process and on a clock of its
 * own: minutes of waiting pass in seconds. `latency` is what a call takes there and back, in ms. Gives the time that passed, in ms.
 */
export async function applyInProcess(
  world: World,
  { vpc, workspace, latency }: { readonly vpc: string; readonly workspace: string; readonly latency: number },
): Promise<number> {
  const clock = fakeClock(40);
  const emulator = inProcess(world, () => Date.UTC(2026, 0, 1) + clock.now()) as Handler;
  const handle = async (request: never): Promise<unknown> => {
    await clock.sleep(latency / 2);
    const answer = await emulator.handle(request);
    await clock.sleep(latency / 2);
    return answer;
  };
  const clients = await createClients({
    region,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
    endpoint: 'http://emulator.invalid',
    requestHandler: { handle } as Handler,
  });

  const files = readDeclarationFiles({ workspace, files: ['.github/frontend-sg.yml'], given: true });
  const declarations = declare({ files: files.documents, annotations: [], cluster });
  const { settings } = parseSettings({}, { cluster, namespace: 'default' });
  const names = new Set(declarations.groups.map(({ name }) => name));
  const isDeclared = ({ name }: { readonly name: string }): boolean => names.has(name);
  const questions = { vpc, groupIds: [], rulesOf: isDeclared, prefixListNames: [], needsIpv6: () => false };
  const observed = await observe(clients, questions, clock);
  const plan = makePlan({
    failOn: { kind: 'severity', lowest: 'error' },
    owner,
    settings,
    assumed: assume([], settings),
    contextFiles: new Set(),
    declarations,
    observed,
    problems: [...files.problems, ...declarations.problems],
    findings: [],
  });
  const lookup = lookupOf(matchGroups(declarations.groups, { ...observed, owner, vpc }), observed);
  const written = await applyPlan(clients, plan, { lookup, applied: () => 'bench', clock });
  const outcomes = await assertConverged(clients, declarations.groups, written, { lookup, vpc: observed.vpc, clock });

  const undone = outcomes.find(({ result }) => result !== 'done');
  if (plan.problems.length > 0 || outcomes.length !== declarations.groups.length || undone !== undefined)
    throw new Error(`the apply did not succeed: ${JSON.stringify(plan.problems[0] ?? undone)}`);
  return clock.elapsed();
}
