import { heldGroups } from '../plan/held.ts';
import type { FrontendPlan, LoadBalancerPlan, Plan, TokenPlan } from '../plan/plan.ts';
import { code, prose } from './escape.ts';
import { type About, placeLink, tableWithin } from './page.ts';
import { sourceList } from './sources.ts';

/** Every frontend with its load balancers, what each of its groups means, and who can reach it; undefined where there is none. Not much more than `bytes`. */
export function frontendsTable(
  { frontends, groups }: Pick<Plan, 'frontends' | 'groups'>,
  about: About,
  bytes: number,
): string | undefined {
  const notWritten = heldGroups(groups);
  if (frontends.length === 0) return undefined;
  const rows = frontends.flatMap((frontend): readonly Row[] =>
    frontend.outcome !== 'built' || frontend.loadBalancers.length === 0
      ? [{ frontend }]
      : frontend.loadBalancers.map((loadBalancer) => ({ frontend, loadBalancer })),
  );
  return tableWithin(
    bytes,
    ['Frontend', 'Load balancer and its security groups', 'Listeners, and who can reach them'],
    rows,
    ({ frontend, loadBalancer }) => {
      const who = frontendCell(frontend, about);
      if (loadBalancer === undefined) return [who, whyNot(frontend), ''];
      return [
        who,
        `${loadBalancerCell(loadBalancer)}<br>${tokensCell(loadBalancer.tokens)}`,
        listenersCell(loadBalancer, frontend.kind, notWritten),
      ];
    },
  );
}

type Row = { readonly frontend: FrontendPlan; readonly loadBalancer?: LoadBalancerPlan };

/** Its objects, each linked to where it stands; the group's own name only where it says more than its one object. */
function frontendCell(frontend: FrontendPlan, about: About): string {
  const objects = frontend.objects.map((object) => `${code(object.name)} ${placeLink(about, object.place)}`);
  const [only] = frontend.objects;
  const saysMore = frontend.objects.length !== 1 || only === undefined || !only.name.endsWith(frontend.id);
  const depends = frontend.dependsOn.map((what) => `depends on ${code(what)}`);
  const because = (frontend.because ?? []).map((what) => `<sub>by ${code(what)}</sub>`);
  return [...(saysMore ? [code(`${frontend.kind} ${frontend.id}`)] : []), ...objects, ...because, ...depends].join(
    '<br>',
  );
}

function whyNot(frontend: FrontendPlan): string {
  const reason = frontend.reason === undefined ? '' : `: ${prose(frontend.reason)}`;
  switch (frontend.outcome) {
    case 'built':
      return `none${reason}`;
    case 'error':
      return `❌ **not built**${reason}`;
    case 'dry-run':
      return `⏸️ **dry run**${reason}`;
    case 'ignored':
      return `⏸️ **left alone by the controller**${reason}`;
  }
}

function loadBalancerCell(loadBalancer: LoadBalancerPlan): string {
  const { name, role, scheme, type } = loadBalancer;
  const called = 'exact' in name ? code(name.exact) : code(`${name.prefix}…`);
  const foundBy = 'exact' in name ? '' : stackTag(loadBalancer);
  const what = type === 'application' ? 'ALB' : role === 'main' ? 'NLB' : 'NLB in front';
  return `${called}<br>${what} · ${scheme === 'internet-facing' ? '**internet-facing**' : code(scheme)}${foundBy}`;
}

/** By what one is found whose name nobody can know before: the tag that the controller finds it by. */
const stackTag = ({ trackingTags }: LoadBalancerPlan): string =>
  Object.entries(trackingTags)
    .filter(([key]) => key.endsWith('/stack'))
    .map(([key, value]) => `<br><sub>found by ${code(`${key}=${value}`)}</sub>`)
    .join('');

const listenersCell = (
  { exposure, listeners }: LoadBalancerPlan,
  kind: FrontendPlan['kind'],
  notWritten: ReadonlySet<string>,
): string => {
  if (listeners.length === 0) return kind === 'Gateway' ? 'none: no route of these files makes one' : 'none';
  return listeners
    .map(({ port, protocol }, index) => {
      const after = exposure[index]?.after;
      return `${code(`${protocol} ${port}`)}${after === undefined ? '' : ` ${sourceList(after, 3, notWritten)}`}`;
    })
    .join('<br>');
};

const tokensCell = (tokens: readonly TokenPlan[]): string =>
  tokens.length === 0 ? 'the ones the controller makes' : tokens.map(tokenText).join('<br>');

/** What stands for an id that nobody knows. */
const marks: readonly string[] = ['new', 'declared', 'unknown'];

function tokenText({ text, resolvesTo }: TokenPlan): string {
  if (resolvesTo.length === 0) return `${code(text)} → ❌ **no such group**`;
  if (resolvesTo.length === 1 && resolvesTo[0] === text) return code(text);
  return `${code(text)} → ${resolvesTo.map((id) => (marks.includes(id) ? `**${id}**` : code(id))).join(', ')}`;
}
