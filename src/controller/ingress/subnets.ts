import { annotationPlace, listAnnotation } from '../annotations.ts';
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
    agreedList(annotated, 'subnets');
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

/** The list that the members who have an annotation agree on, whatever its order; undefined where nobody has it. */
export function agreedList(
  members: readonly Member[],
  suffix: string,
  told: (left: string, right: string) => string = (left, right) => `conflicting subnets: [${left}] | [${right}]`,
): readonly string[] | undefined {
  const key = ingressKey(suffix);
  const lists = members.flatMap(({ ingress }) => {
    const texts = listAnnotation(ingress, key)?.map((piece) => piece.text);
    return texts === undefined ? [] : [{ ingress, texts }];
  });
  const [first, ...rest] = lists;
  if (first === undefined) return undefined;
  if (suffix.endsWith('subnets') && first.texts.length === 0) {
    throw new Refusal('other', 'unable to resolve at least one subnet', annotationPlace(first.ingress, key));
  }
  const sorted = (texts: readonly string[]): string => JSON.stringify(texts.toSorted(compareText));
  const other = rest.find(({ texts }) => sorted(texts) !== sorted(first.texts));
  if (other === undefined) return first.texts;
  const message = told(first.texts.join(' '), other.texts.join(' '));
  throw new Refusal('conflicting-members', message, annotationPlace(other.ingress, key));
}

function comparable({ ids, tags }: SubnetSelector): string {
  return JSON.stringify([
    ids ?? null,
    tags === undefined ? null : [...tags].toSorted(([left], [right]) => compareText(left, right)),
  ]);
}
