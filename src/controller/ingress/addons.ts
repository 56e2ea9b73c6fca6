import { annotationPlace, boolAnnotation } from '../annotations.ts';
import { Refusal } from '../refusal.ts';
import type { Member } from './classify.ts';
import { agreedSetting } from './agreement.ts';
import { ingressKey } from './keys.ts';

/** Refuses WAF and Shield settings that members dispute. LBC: pkg/ingress/model_build_load_balancer_addons.go. */
export function checkAddOns(members: readonly Member[]): void {
  const names = distinct(
    members,
    ({ ingress, params }) => params?.wafv2AclName || ingress.annotations.get(ingressKey('wafv2-acl-name')),
  );
  if (names.length > 1) refuse(names, 'WAFv2 WebACL names', 'wafv2-acl-name');
  if (names.length === 0) {
    agreedSetting(members, {
      name: 'WAFv2 WebACL ARNs',
      suffix: 'wafv2-acl-arn',
      ofClass: ({ wafv2AclArn }) => ({ value: wafv2AclArn || undefined, field: 'wafv2AclArn' }),
    });
  }
  const classic = distinct(
    members,
    ({ ingress }) =>
      ingress.annotations.get(ingressKey('waf-acl-id')) ?? ingress.annotations.get(ingressKey('web-acl-id')),
  );
  if (classic.length > 1) refuse(classic, 'WAFClassic WebACL IDs', 'waf-acl-id');
  const key = ingressKey('shield-advanced-protection');
  const said = members.flatMap(({ ingress }) => {
    const value = boolAnnotation(ingress, key);
    return value === undefined ? [] : [{ ingress, value }];
  });
  const other = said.find(({ value }) => value !== said[0]?.value);
  if (other === undefined) return;
  throw new Refusal(
    'conflicting-members',
    'conflicting enable shield advanced protection',
    annotationPlace(other.ingress, key),
  );
}

type Said = { readonly text: string; readonly member: Member };

function distinct(members: readonly Member[], value: (member: Member) => string | undefined): readonly Said[] {
  const said = new Map<string, Said>();
  for (const member of members) {
    const text = value(member) ?? '';
    if (text !== '' && !said.has(text)) said.set(text, { text, member });
  }
  return [...said.values()];
}

function refuse(said: readonly Said[], name: string, suffix: string): never {
  const place = said[1] && annotationPlace(said[1].member.ingress, ingressKey(suffix));
  throw new Refusal('conflicting-members', `conflicting ${name}: [${said.map(({ text }) => text).join(' ')}]`, place);
}
