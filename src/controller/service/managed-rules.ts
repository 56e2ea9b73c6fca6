import { annotationPlace, listAnnotation } from '../annotations.ts';
import { managedRule, pathMtuRule } from '../managed.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { serviceKeys } from './keys.ts';
import type { ServiceAddressType } from './load-balancer.ts';
import type { StoredService } from './stored.ts';
import { checkTags } from './tags.ts';

/**
 * What the group that the controller makes itself lets in. Ranges are taken as they are, duplicates included.
 * LBC: pkg/service/model_build_managed_sg.go.
 */
export function managedRules(
  stored: StoredService,
  ipAddressType: ServiceAddressType,
  settings: Settings,
): readonly string[] {
  const service = stored.object;
  checkTags(service, settings);
  const prefixLists = listAnnotation(service, serviceKeys.prefixLists)?.map(({ text }) => text);
  const ranges = sourceRanges(stored, ipAddressType, prefixLists !== undefined);
  const pathMtu = service.annotations.get(serviceKeys.pathMtuDiscovery) === 'on';
  return stored.ports.flatMap(({ port, protocol }) => {
    const rule = (peer: string): string => managedRule(protocol.toLowerCase(), port, port, peer);
    return [
      ...ranges.flatMap((range) => (pathMtu ? [rule(range), pathMtuRule(range)] : [rule(range)])),
      ...(prefixLists ?? []).map(rule),
    ];
  });
}

/** The field beats the annotation; an annotation of prefix lists, even an empty one, takes the place of the open default. */
function sourceRanges(
  stored: StoredService,
  ipAddressType: ServiceAddressType,
  prefixListsSaid: boolean,
): readonly string[] {
  const service = stored.object;
  const annotated = listAnnotation(service, serviceKeys.sourceRanges)?.map(({ text }) => text) ?? [];
  const fromField = stored.sourceRanges.length > 0;
  const ranges = fromField ? stored.sourceRanges : annotated;
  const foreign = ipAddressType === 'dualstack' ? -1 : ranges.findIndex((range) => range.includes(':'));
  if (foreign >= 0) {
    const place = fromField
      ? service.document.locate(['spec', 'loadBalancerSourceRanges', foreign])
      : annotationPlace(service, serviceKeys.sourceRanges);
    throw new Refusal('invalid-cidr', `unsupported v6 cidr ${ranges[foreign]} when lb is not dualstack`, place);
  }
  if (ranges.length > 0 || prefixListsSaid) return ranges;
  return ipAddressType === 'dualstack' ? ['0.0.0.0/0', '::/0'] : ['0.0.0.0/0'];
}
