import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WantedLoadBalancer } from '../demo/controller.ts';
import { repositoryRoot } from '../run-action.ts';
import type { SceneStage } from './scene.ts';

export const declarationsFile = '.github/frontend-sg.yml';
const files = [declarationsFile, 'k8s/web.yaml', 'k8s/events.yaml'];

export const web: WantedLoadBalancer = {
  kind: 'Ingress',
  namespace: 'shop',
  name: 'web',
  scheme: 'internet-facing',
  groups: ['shop-web', 'shop-office'],
  listeners: [
    { protocol: 'HTTP', port: 80 },
    { protocol: 'HTTPS', port: 443 },
  ],
};
export const events: WantedLoadBalancer = {
  kind: 'Service',
  namespace: 'shop',
  name: 'events',
  uid: '5d0ce2f4-6f43-4a5c-8a0f-2b8a4f1d9c3e',
  scheme: 'internal',
  groups: ['shop-events'],
  listeners: [
    { protocol: 'TCP', port: 9092 },
    { protocol: 'TCP', port: 9094 },
  ],
};

/** The shop of examples/ in the repository; what is declared there. */
export async function writeShop(stage: Pick<SceneStage, 'write'>): Promise<string> {
  const texts = await Promise.all(
    files.map((file) => readFile(join(repositoryRoot, 'examples', 'shop', file), 'utf8')),
  );
  await stage.write(Object.fromEntries(files.map((file, index) => [file, texts[index]])));
  return texts[0] ?? '';
}

/** The shop as it stands on AWS after a deploy. */
export async function deployShop(stage: SceneStage): Promise<string> {
  const declarations = await writeShop(stage);
  await stage.run('apply');
  await (await stage.controller()).apply([web, events]);
  return declarations;
}

/** The text with something else in it; it has to be there. */
export function edited(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  for (const [from] of changes) if (!text.includes(from)) throw new Error(`The shop has no ${from}`);
  return changes.reduce((sum, [from, to]) => sum.replace(from, to), text);
}
