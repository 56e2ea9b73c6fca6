import type { Plan } from '../plan/plan.ts';
import { stopsEverything } from '../plan/stops.ts';
import { code } from './escape.ts';
import { count } from './page.ts';

/** Who does what when the pull request is merged, in order; undefined where nothing would be done. */
export function mergeSteps(plan: Plan): string | undefined {
  if (plan.kind !== 'apply' || plan.basis === 'offline') return undefined;
  const groups = plan.groups.filter(({ changes }) => changes.length > 0);
  if (groups.length === 0) return undefined;
  const title = '#### What happens on merge\n\n';
  if (stopsEverything(plan)) return `${title}Nothing, as long as what stands in red above is not solved.`;
  const writable = groups.filter(({ blocked }) => blocked === undefined);
  const kinds = writable.flatMap(({ changes }) => changes.map(({ kind }) => kind));
  const number = (...wanted: readonly (typeof kinds)[number][]): number =>
    kinds.filter((kind) => wanted.includes(kind)).length;
  const first = clauses([
    [number('create-group'), 'creates', 'group'],
    [number('add-rule'), 'adds', 'rule'],
  ]);
  const then = clauses([
    [number('modify-rule'), 'exchanges', 'rule'],
    [number('describe-rule'), 'changes', 'description'],
    [number('tag-group'), 'tags', 'group'],
    [number('remove-rule'), 'removes', 'rule'],
  ]);
  const attached = attachments(plan);
  const blocked = groups.filter((group) => group.blocked !== undefined).map(({ name }) => code(name));
  const steps = [
    ...(first === '' ? [] : [`\`apply\` ${first}`]),
    ...(then === '' ? [] : [`\`apply\` ${first === '' ? '' : 'then '}${then}`]),
    ...(attached.length === 0 ? [] : [`the load balancer controller attaches ${some(attached)}`]),
    '`verify` waits until AWS shows every group on its load balancer',
  ];
  const not = blocked.length === 0 ? '' : `\n\nNot written: ${some(blocked)}.`;
  return `${title}${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}${not}`;
}

const clauses = (parts: readonly (readonly [number, string, string])[]): string =>
  parts
    .filter(([number]) => number > 0)
    .map(([number, verb, noun]) => `${verb} ${count(number, noun)}`)
    .join(', ');

/** Each group that is made, and the load balancer that will carry it. */
function attachments({ frontends, groups }: Pick<Plan, 'frontends' | 'groups'>): readonly string[] {
  const blocked = new Set(groups.filter((group) => group.blocked !== undefined).map(({ name }) => name));
  return frontends.flatMap(({ loadBalancers }) =>
    loadBalancers.flatMap(({ name, tokens, type }) => {
      const made = tokens
        .filter(({ resolvesTo, text }) => resolvesTo.includes('new') && !blocked.has(text))
        .map(({ text }) => code(text));
      const called = code('exact' in name ? name.exact : `${name.prefix}…`);
      return made.length === 0 ? [] : [`${made.join(', ')} to ${type === 'application' ? 'ALB' : 'NLB'} ${called}`];
    }),
  );
}

const some = (texts: readonly string[]): string =>
  [...texts.slice(0, 3), ...(texts.length > 3 ? [`${texts.length - 3} more`] : [])].join('; ');
