import { annotationPlace, listAnnotation } from '../annotations.ts';
import type { ErrorKind } from '../answer.ts';
import { compareText } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Member } from './classify.ts';
import { ingressKey } from './keys.ts';
import type { SubnetSelector } from './params.ts';

/**
 * Refuses subnets that members dispute; those named are taken as there. Their order does not matter.
 * LBC: pkg/ingress/model_build_load_balancer.go:buildLoadBalancerSubnetMappings.
 */
export function checkSubnets(members: readonly Member[]): void {
  const selectors = members.flatMap(({ params }) =>
    params?.subnets === undefined ? [] : [{ params, selector: comparable(params.subnets) }],
  );
  const annotated = members.filter(
    ({ ingress, params }) => params?.subnets === undefined && ingress.annotations.has(ingressKey('subnets')),
  );
  const [first, ...rest] = selectors;
  if (first === undefined) {
    agreedSubnets(annotated, 'subnets');
    return;
  }
  if (annotated[0] !== undefined) {
    const place = annotationPlace(annotated[0].ingress, ingressKey('subnets'));
    throw new Refusal(
      'conflicting-members',
      'conflicting subnet specifications: IngressClassParams versus annotation',
      place,
    );
  }
  const other = rest.find(({ selector }) => selector !== first.selector);
  if (other === undefined) return;
  const place = other.params.object.document.locate(['spec', 'subnets']);
  throw new Refusal('conflicting-members', 'conflicting IngressClassParams subnet specifications', place);
}

/** The subnets that members agree on, whatever their order; undefined where nobody names any. An empty list finds none. */
export function agreedSubnets(members: readonly Member[], suffix: string): readonly string[] | undefined {
  const subnets = agreedList(members, suffix, { kind: 'conflicting-members', name: 'conflicting subnets' });
  const holder = members.find(({ ingress }) => ingress.annotations.has(ingressKey(suffix)));
  if (subnets?.length !== 0 || holder === undefined) return subnets;
  throw new Refusal(
    'other',
    'unable to resolve at least one subnet',
    annotationPlace(holder.ingress, ingressKey(suffix)),
  );
}

/** The list that the members who have an annotation agree on, whatever its order; undefined where nobody has it. */
export function agreedList(
  members: readonly Member[],
  suffix: string,
  disputed: { readonly kind: ErrorKind; readonly name: string },
): readonly string[] | undefined {
  const key = ingressKey(suffix);
  const lists = members.flatMap(({ ingress }) => {
    const texts = listAnnotation(ingress, key)?.map((piece) => piece.text);
    return texts === undefined ? [] : [{ ingress, texts }];
  });
  const [first, ...rest] = lists;
  if (first === undefined) return undefined;
  const sorted = (texts: readonly string[]): string => JSON.stringify(texts.toSorted(compareText));
  const other = rest.find(({ texts }) => sorted(texts) !== sorted(first.texts));
  if (other === undefined) return first.texts;
  const message = `${disputed.name}: [${first.texts.join(' ')}] | [${other.texts.join(' ')}]`;
  throw new Refusal(disputed.kind, message, annotationPlace(other.ingress, key));
}

function comparable({ ids, tags }: SubnetSelector): string {
  return JSON.stringify([
    ids ?? null,
    tags === undefined ? null : [...tags].toSorted(([left], [right]) => compareText(left, right)),
  ]);
}
