import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmulator } from '../emulator/server.ts';
import { startStandIn } from './demo/controller.ts';
import { renderForTerminal } from './demo/terminal.ts';
import { buildWorld, cluster, makeDriftedGroup } from './demo/world.ts';
import { type ActionResult, repositoryRoot, runAction } from './run-action.ts';
import { events, web } from './scenes/shop.ts';

// The main job from end to end, on the embedded emulator: no AWS account, no cluster, nothing that leaves this machine.
const out = join(repositoryRoot, 'demo-out');
const workspace = join(out, 'shop');
const temp = join(out, 'runner');
await rm(out, { recursive: true, force: true });
await mkdir(temp, { recursive: true });
await cp(join(repositoryRoot, 'examples', 'shop'), workspace, { recursive: true });

const emulator = await startEmulator(0, Date.now, { region: 'eu-central-1', seed: 'shop' });
try {
  await demo();
} finally {
  await emulator.close();
  await rm(temp, { recursive: true, force: true });
}

async function demo(): Promise<void> {
  const world = await buildWorld(emulator.url);
  await makeDriftedGroup(world.ec2, world.vpc);
  const controller = await startStandIn(world, { cluster, ...world });
  say(
    `An emulated AWS at ${emulator.url}: the EKS cluster ${cluster}, and ${world.vpc} with a group that somebody changed by hand.`,
  );

  await step(1, 'plan', 'What would change? This is what a pull request shows.');
  await step(2, 'apply', 'Merged: make the groups so.');

  say('The manifests are deployed; the controller needs a few seconds.');
  const deployed = sleep(3_000).then(() => controller.apply([web, events]));
  const verified = await step(3, 'verify', 'Wait until AWS shows every group on its load balancer.', {
    interval: '1s',
    timeout: '60s',
  });
  await deployed;

  const again = await step(4, 'plan', 'The same plan again.');

  await edit('.github/frontend-sg.yml', (text) => text.replace('198.51.100.0/25', '198.51.100.0/24'));
  await step(5, 'plan', 'An office has grown: one rule changes.');
  await step(6, 'apply', 'Added before the old one is removed.');

  await rm(join(workspace, 'k8s', 'events.yaml'));
  await edit('.github/frontend-sg.yml', (text) => text.slice(0, text.indexOf('  shop-events:')));
  await controller.apply([web]);
  const cleaned = await step(7, 'cleanup', 'The event intake is gone from the repository: its group may go, too.');

  const attached = (JSON.parse(verified.outputs['load-balancers'] ?? '[]') as { result: string }[]).filter(
    ({ result }) => result === 'attached',
  );
  expectThat(verified.outputs['verified'] === 'true', 'verify saw every group attached');
  expectThat(!verified.summary.includes('has no listener'), 'the load balancers listen to what the manifests say');
  expectThat(again.outputs['changes'] === '0', 'a second plan is empty');
  expectThat(cleaned.outputs['to-remove'] === '1', 'cleanup removed one group');
  say(
    [
      'Every report and plan.json is in demo-out/.',
      '',
      `attached    ${attached.length} of ${attached.length} load balancers carry their groups`,
      `${again.outputs['changes']} changes   in a second plan of the same files`,
      `cleaned up  ${cleaned.outputs['to-remove']} group that nothing names any more`,
    ].join('\n'),
  );
}

async function step(
  number: number,
  mode: string,
  why: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  console.log(`\n${'─'.repeat(100)}\n${number}. mode: ${mode}. ${why}\n`);
  const result = await runAction({
    inputs: { mode, cluster, ...inputs },
    workspace,
    temp,
    env: {
      AWS_ENDPOINT_URL: emulator.url,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'demo',
      AWS_SECRET_ACCESS_KEY: 'demo',
    },
  });
  console.log(renderForTerminal(result.summary));
  const prefix = join(out, `${number}-${mode}`);
  await Promise.all([
    writeFile(`${prefix}.md`, result.summary),
    writeFile(`${prefix}.log`, result.stdout + result.stderr),
    writeFile(`${prefix}.outputs.json`, `${JSON.stringify(result.outputs, undefined, 2)}\n`),
    result.outputs['plan-file'] === undefined ? undefined : cp(result.outputs['plan-file'], `${prefix}.plan.json`),
  ]);
  expectThat(
    result.code === 0,
    `mode ${mode} exits with 0, not with ${result.code}:\n${result.stdout}${result.stderr}`,
  );
  return result;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(workspace, file);
  const text = await readFile(path, 'utf8');
  expectThat(change(text) !== text, `${file} changes`);
  await writeFile(path, change(text));
}

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The demo expected that ${what}`);
}

function say(text: string): void {
  console.log(`\n${text}`);
}
