import { annotationPlace, splitList } from '../../controller/annotations.ts';
import { ingressKey } from '../../controller/ingress/keys.ts';
import type { KubeObject } from '../../controller/objects.ts';
import { textsAt } from '../../controller/read.ts';
import { serviceKeys } from '../../controller/service/keys.ts';
import { type Finding, finding } from '../../finding.ts';
import type { Place } from '../../problem.ts';
import { frontendLabel } from '../label.ts';
import type { IngressMember, Subject } from './subject.ts';

/**
 * Sources that the controller writes into a group of its own alone: beside groups that are named they restrict nothing, and look as
 * if they did. LBC: pkg/ingress/model_build_managed_sg.go, pkg/service/model_build_managed_sg.go.
 */
export const ignoredSources = (subjects: readonly Subject[]): readonly Finding[] =>
  subjects
    .filter(({ frontend }) => frontend.tokens.some((token) => token.role === 'main'))
    .flatMap((subject) => {
      const label = frontendLabel(subject.frontend);
      const once = new Map(sourcesOf(subject).map((source) => [JSON.stringify([source.what, source.place]), source]));
      return [...once.values()].map(({ what, place }) =>
        finding('source-ranges-ignored', {
          message: `${what} restricts nothing: ${label} names its security groups, and the controller writes source ranges and prefix lists only into a group of its own`,
          action: 'Declare these sources as rules of a group that it names, and take this away.',
          frontend: label,
          place,
        }),
      );
    });

type Source = { readonly what: string; readonly place: Place };

function sourcesOf(subject: Subject): readonly Source[] {
  switch (subject.kind) {
    case 'IngressGroup':
      return subject.members.flatMap(ingressSources);
    case 'Service':
      return serviceSources(subject.service);
    case 'Gateway': {
      const { sourceRanges, prefixLists } = subject.configuration;
      return [
        ...(sourceRanges === undefined || sourceRanges.value.length === 0
          ? []
          : [{ what: 'spec.sourceRanges', place: sourceRanges.place }]),
        ...(prefixLists === undefined || prefixLists.value.length === 0
          ? []
          : [{ what: 'spec.securityGroupPrefixes', place: prefixLists.place }]),
      ];
    }
  }
}

const ingressSources = ({ ingress, params }: IngressMember): readonly Source[] => [
  ...annotated(ingress, [ingressKey('inbound-cidrs'), ingressKey('security-group-prefix-lists')]),
  ...(params === undefined
    ? []
    : fields(
        params.object,
        ['inboundCIDRs', 'prefixListsIDs', 'PrefixListsIDs'],
        `of IngressClassParams ${params.object.name}`,
      )),
];

const serviceSources = (service: KubeObject): readonly Source[] => [
  ...annotated(service, [serviceKeys.sourceRanges, serviceKeys.prefixLists]),
  ...fields(service, ['loadBalancerSourceRanges']),
];

const annotated = (object: KubeObject, keys: readonly string[]): readonly Source[] =>
  keys
    .filter((key) => splitList(object.annotations.get(key) ?? '').length > 0)
    .map((key) => ({ what: key, place: annotationPlace(object, key) }));

const fields = ({ document }: KubeObject, names: readonly string[], whose = ''): readonly Source[] =>
  names
    .map((name) => ['spec', name])
    .filter((path) => (textsAt(document.object, path) ?? []).length > 0)
    .map((path) => ({ what: [path.join('.'), whose].join(' ').trim(), place: document.locate(path) }));
