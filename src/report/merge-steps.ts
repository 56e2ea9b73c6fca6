import { heldGroups } from '../plan/held.ts';
import { writtenRows } from '../plan/opens.ts';
import type { ExchangeStep, GroupPlan, LoadBalancerPlan, Plan, TokenPlan } from '../plan/plan.ts';
import { stopsEverything } from '../plan/stops.ts';
import { code } from './escape.ts';
import { count } from './page.ts';

/** Who does what when the pull request is merged, in order; undefined where nothing would be done. */
export function mergeSteps(plan: Plan): string | undefined {
  if (plan.kind !== 'apply' || plan.basis === 'offline') return undefined;
  const groups = plan.groups.filter(({ changes }) => changes.length > 0);
  if (groups.length === 0) return undefined;
  const title = '#### What happens on merge\n\n';
  const held = heldGroups(plan.groups);
  const writable = groups.filter(({ name }) => !held.has(name));
  const notWritten = groups.filter(({ name }) => held.has(name));
  if (stopsEverything(plan) || writable.length === 0)
    return `${title}Nothing, as long as what stands in red above is not solved.`;
  const crowded = writable.filter(({ exchange, waitsFor }) => exchange !== undefined && waitsFor === undefined);
  const kinds = writable.flatMap((group) => {
    const own = new Set(group.exchange?.steps.flatMap(({ rows }) => rows.map((row) => group.changes[row])));
    return writtenRows(group).flatMap((change) => (own.has(change) ? [] : [change.kind]));
  });
  const number = (...wanted: readonly (typeof kinds)[number][]): number =>
    kinds.filter((kind) => wanted.includes(kind)).length;
  const first = clauses([
    [number('create-group'), 'creates', 'group'],
    [number('add-rule'), 'adds', 'rule'],
  ]);
  const then = clauses([
    [number('describe-rule'), 'changes', 'description'],
    [number('tag-group'), 'tags', 'group'],
    [number('remove-rule'), 'removes', 'rule'],
  ]);
  const attached = attachments(plan);
  const steps = [
    ...(first === '' ? [] : [`\`apply\` ${first}`]),
    ...(crowded.length === 0 ? [] : [`\`apply\` ${first === '' ? '' : 'then '}${exchanges(crowded)}`]),
    ...(then === '' ? [] : [`\`apply\` ${first === '' && crowded.length === 0 ? '' : 'then '}${then}`]),
    ...(attached.length === 0 ? [] : [`the load balancer controller attaches ${some(attached)}`]),
    '`verify` waits until AWS shows every group on its load balancer',
  ];
  const lacking = unbuildable(plan);
  const kept = writable.flatMap(({ name, waitsFor }) =>
    waitsFor === undefined ? [] : [`${code(name)} (for ${code(waitsFor)})`],
  );
  const not = [
    notWritten.length === 0 ? '' : `Not written: ${some(notWritten.map(({ name }) => code(name)))}.`,
    kept.length === 0 ? '' : `Takes nothing away until what may have moved is open elsewhere: ${some(kept)}.`,
    lacking.length === 0 ? '' : `Until that is there, the load balancer controller gives up on ${some(lacking)}.`,
  ].filter((sentence) => sentence !== '');
  const list = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return `${title}${list}${not.length === 0 ? '' : `\n\n${not.join(' ')}`}`;
}

/** Groups whose quota does not hold their old and their new rules together, in the order in which they take turns. */
function exchanges(groups: readonly GroupPlan[]): string {
  const inOrder = groups.toSorted((a, b) => (a.exchange?.turn ?? 0) - (b.exchange?.turn ?? 0));
  const told = inOrder.map(
    ({ name, exchange }) =>
      `in ${code(name)} it ${(exchange?.steps ?? []).map(({ call, rows }) => exchangeText(call, rows.length)).join(', then ')}`,
  );
  return `makes room where the quota does not hold old and new rules together: ${some(told)}`;
}

function exchangeText(call: ExchangeStep['call'], rows: number): string {
  switch (call) {
    case 'revoke':
      return `removes ${count(rows, 'rule')}`;
    case 'authorize':
      return `adds ${count(rows, 'rule')}`;
    case 'modify':
      return `changes ${count(rows, 'rule')} in place`;
  }
}

const clauses = (parts: readonly (readonly [number, string, string])[]): string =>
  parts
    .filter(([number]) => number > 0)
    .map(([number, verb, noun]) => `${verb} ${count(number, noun)}`)
    .join(', ');

/** Each group that is made, and the load balancer that will carry it: one that names a group which is not made gets none. */
function attachments({ frontends, groups }: Pick<Plan, 'frontends' | 'groups'>): readonly string[] {
  const held = heldGroups(groups);
  return frontends.flatMap(({ loadBalancers }) =>
    loadBalancers
      .filter((loadBalancer) => !lacksGroup(loadBalancer, held))
      .flatMap((loadBalancer) => {
        const made = loadBalancer.tokens.filter(isNew).map(({ text }) => code(text));
        return made.length === 0 ? [] : [`${made.join(', ')} to ${called(loadBalancer)}`];
      }),
  );
}

/** Load balancers for which the controller does not find a group, since it is not written. */
function unbuildable({ frontends, groups }: Pick<Plan, 'frontends' | 'groups'>): readonly string[] {
  const held = heldGroups(groups);
  return frontends.flatMap(({ loadBalancers }) =>
    loadBalancers.filter((loadBalancer) => lacksGroup(loadBalancer, held)).map(called),
  );
}

const isNew = ({ resolvesTo }: TokenPlan): boolean => resolvesTo.includes('new');

const lacksGroup = ({ tokens }: LoadBalancerPlan, held: ReadonlySet<string>): boolean =>
  tokens.some((token) => isNew(token) && held.has(token.text));

const called = ({ name, type }: LoadBalancerPlan): string =>
  `${type === 'application' ? 'ALB' : 'NLB'} ${code('exact' in name ? name.exact : `${name.prefix}…`)}`;

const some = (texts: readonly string[]): string =>
  [...texts.slice(0, 3), ...(texts.length > 3 ? [`${texts.length - 3} more`] : [])].join('; ');
