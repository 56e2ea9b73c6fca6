import type { ErrorKind } from '../answer.ts';
import { annotationPlace } from '../annotations.ts';
import { compareText } from '../objects.ts';
import type { Place } from '../../problem.ts';
import { Refusal } from '../refusal.ts';
import type { Member } from './classify.ts';
import { ingressKey } from './keys.ts';
import type { ClassParams } from './params.ts';

/** A setting of a group that its members have to agree on, each by the parameters of its class or else by an annotation. */
export type Setting = {
  /** As the controller's messages call it. */
  readonly name: string;
  readonly suffix: string;
  /** How a conflict lists the values: as Go prints a list, or a map of empty values. */
  readonly told?: 'list' | 'map';
  /** Of the class; undefined where the annotation decides. An empty annotation is a value. */
  readonly ofClass?: (params: ClassParams) => { readonly value: string | undefined; readonly field: string };
};

/** What the members agree on, and who says it; undefined where nobody does. Compared as a set, whatever the order. */
export function agreedSetting(
  members: readonly Member[],
  setting: Setting,
): { readonly value: string; readonly place: Place } | undefined {
  const said = new Map<string, Place>();
  for (const member of members) {
    const given = ofMember(member, setting);
    if (given !== undefined && !said.has(given.value)) said.set(given.value, given.place);
  }
  const [first, second] = [...said];
  if (first === undefined) return undefined;
  if (second === undefined) return { value: first[0], place: first[1] };
  const values = [...said.keys()].sort(compareText);
  const told =
    setting.told === 'map' ? `map[${values.map((value) => `${value}:{}`).join(' ')}]` : `[${values.join(' ')}]`;
  throw new Refusal('conflicting-members', `conflicting ${setting.name}: ${told}`, second[1]);
}

/** Refuses a value that is none of those allowed; the names of AWS's own types come back. */
export function allowed<T extends string>(
  given: { readonly value: string; readonly place: Place },
  values: readonly T[],
  fault: { readonly kind: ErrorKind; readonly name: string },
): T {
  const found = values.find((value) => value === given.value);
  if (found !== undefined) return found;
  throw new Refusal(fault.kind, `unknown ${fault.name}: ${given.value}`, given.place);
}

function ofMember(
  { ingress, params }: Member,
  { suffix, ofClass }: Setting,
): { value: string; place: Place } | undefined {
  const classValue = params === undefined ? undefined : ofClass?.(params);
  if (params !== undefined && classValue?.value !== undefined) {
    return { value: classValue.value, place: params.object.document.locate(['spec', classValue.field]) };
  }
  const value = ingress.annotations.get(ingressKey(suffix));
  return value === undefined ? undefined : { value, place: annotationPlace(ingress, ingressKey(suffix)) };
}
