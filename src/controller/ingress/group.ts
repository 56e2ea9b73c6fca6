import { annotationPlace, integerAnnotation } from '../annotations.ts';
import type { KubeObject } from '../objects.ts';
import { byText } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Classified, GroupId, Member } from './classify.ts';
import { groupKey } from './classify.ts';
import { multipleDefaults } from './classes.ts';
import { ingressKey } from './keys.ts';

/** An Ingress that the webhook lets pass, with what the controller makes of it. */
export type Seen = { readonly ingress: KubeObject; readonly classified: Classified };

export type IngressGroup = {
  readonly id: GroupId;
  readonly members: readonly Member[];
  /** Why the group cannot be loaded at all; then its members stand in the order of their names. */
  readonly refusal?: Refusal;
};

/** Every group with its members in the controller's order. LBC: pkg/ingress/group_loader.go:Load. */
export function loadGroups(seen: readonly Seen[]): readonly IngressGroup[] {
  const groups = new Map<string, { readonly id: GroupId; readonly members: Member[] }>();
  for (const { classified } of seen) {
    if (classified.kind !== 'member') continue;
    const key = groupKey(classified.group);
    const group = groups.get(key) ?? { id: classified.group, members: [] };
    group.members.push(classified.member);
    groups.set(key, group);
  }
  const refused = seen.flatMap(({ ingress, classified }) =>
    classified.kind === 'refused' && classified.refusal.kind === 'invalid-ingress-class'
      ? [{ ingress, refusal: classified.refusal }]
      : [],
  );
  return [...groups.values()].map(({ id, members }) => {
    const named = members.toSorted(byText(({ ingress }) => ingress.key));
    try {
      checkMembership(id, refused);
      return { id, members: inOrder(named) };
    } catch (error) {
      if (error instanceof Refusal) return { id, members: named, refusal: error };
      throw error;
    }
  });
}

/**
 * An Ingress whose class cannot be loaded keeps out of every group, unless it has been a member; two default classes are an
 * error that every group fails by as soon as one Ingress has no class.
 */
function checkMembership(
  group: GroupId,
  refused: readonly { readonly ingress: KubeObject; readonly refusal: Refusal }[],
): void {
  for (const { ingress, refusal } of refused) {
    if (refusal.message === multipleDefaults) throw refusal.within(`Ingress: ${ingress.key}`);
    if (!hasFinalizer(ingress, group)) continue;
    throw refusal.within(`Ingress: ${ingress.key}: Ingress has invalid IngressClass configuration`);
  }
}

function hasFinalizer(ingress: KubeObject, group: GroupId): boolean {
  if (group.kind === 'explicit') return ingress.finalizers.includes(`group.ingress.k8s.aws/${group.name}`);
  return groupKey(group) === ingress.key && ingress.finalizers.includes('ingress.k8s.aws/resources');
}

/** By `group.order`, then by `namespace/name` as one text. */
function inOrder(members: readonly Member[]): readonly Member[] {
  return members
    .map((member) => ({ member, order: orderOf(member.ingress) }))
    .sort((left, right) => left.order - right.order)
    .map(({ member }) => member);
}

function orderOf(ingress: KubeObject): number {
  const key = ingressKey('group.order');
  const order = readOrder(ingress, key);
  if (order >= -1000 && order <= 1000) return order;
  const message = `explicit Ingress group order must be within [-1000:1000], Ingress: ${ingress.key}, order: ${order}`;
  throw new Refusal('invalid-group-order', message, annotationPlace(ingress, key));
}

function readOrder(ingress: KubeObject, key: string): number {
  try {
    return integerAnnotation(ingress, key, 32, 'invalid-group-order') ?? 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw error.within(`failed to load Ingress group order for ingress: ${ingress.key}`);
  }
}
