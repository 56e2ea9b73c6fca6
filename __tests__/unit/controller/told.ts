import type { LoadBalancer, Outcome, World } from '../../../src/controller/answer.ts';
import { build } from '../../../src/controller/build.ts';
import type { Settings } from '../../../src/controller/settings.ts';
import { defaultSettings } from '../../../src/controller/settings.ts';
import { manifest, worldOf } from './manifests.ts';

type Circumstances = { readonly world?: World; readonly settings?: Partial<Settings> };

/** What the controller makes of the frontend `Kind namespace/name` among these objects. */
export function outcomeOf(frontend: string, texts: readonly string[], circumstances: Circumstances = {}): Outcome {
  const settings = { ...defaultSettings('prod'), ...circumstances.settings };
  const { frontends } = build(manifest(texts.join('\n---\n')), circumstances.world ?? worldOf(), settings);
  const found = frontends.find(({ kind, id }) => `${kind} ${id}` === frontend);
  if (found === undefined) throw new Error(`no frontend ${frontend}`);
  return found.outcome;
}

/** Its one load balancer. */
export function balancerOf(
  frontend: string,
  texts: readonly string[],
  circumstances: Circumstances = {},
): LoadBalancer {
  const outcome = outcomeOf(frontend, texts, circumstances);
  if (outcome.result !== 'built' || outcome.loadBalancers[0] === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.loadBalancers[0];
}

/** An outcome in one line: its listeners, or its kind of error and the message. */
export function told(frontend: string, texts: readonly string[], circumstances: Circumstances = {}): string {
  const outcome = outcomeOf(frontend, texts, circumstances);
  switch (outcome.result) {
    case 'built':
      return outcome.loadBalancers
        .flatMap(({ listeners }) => listeners.map(({ port, protocol }) => `${protocol}:${port}`))
        .join(' ');
    case 'error':
      return `${outcome.kind}: ${outcome.message}`;
    case 'dry-run':
    case 'ignored':
      return outcome.result;
  }
}

/** What is listed beside the frontends: `Kind namespace/name result: reason`. */
export function othersOf(texts: readonly string[], settings: Partial<Settings> = {}): readonly string[] {
  const { others } = build(manifest(texts.join('\n---\n')), worldOf(), { ...defaultSettings('prod'), ...settings });
  return others.map(({ result, reason }) => `${result}: ${reason}`);
}
