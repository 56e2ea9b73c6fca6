import type { Answer, World } from '../../../../src/controller/answer.ts';
import { build } from '../../../../src/controller/build.ts';
import type { Settings } from '../../../../src/controller/settings.ts';
import { defaultSettings } from '../../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from '../manifests.ts';

export const key = (suffix: string) => `alb.ingress.kubernetes.io/${suffix}`;
export const [web, corp] = ['sg-0000000000000000a', 'sg-0000000000000000b'];

export type Members = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Ingresses of the group `edge`, each in a file of its name. */
export function answerTo(
  members: Members,
  world: World = worldOf(),
  settings: Partial<Settings> = {},
  extra = '',
): Answer {
  const documents = Object.entries(members).flatMap(([name, annotations]) =>
    manifest(ingressWith({ [key('group.name')]: 'edge', ...annotations }, rules(name), name), `${name}.yaml`),
  );
  return build([...documents, ...manifest(extra, 'extra.yaml')], world, { ...defaultSettings('c'), ...settings });
}

export const rules = (name: string) =>
  `{ingressClassName: alb, rules: [{host: ${name}.example.com, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: s, port: {number: 80}}}}]}}]}`;

export const outcome = (answer: Answer) => answer.frontends[0]?.outcome;
export const main = (answer: Answer) => {
  const built = outcome(answer);
  return built?.result === 'built' ? built.loadBalancers[0] : built;
};
