import { annotationPlace, parseBool } from '../../controller/annotations.ts';
import { serviceKeys } from '../../controller/service/keys.ts';
import type { Settings } from '../../controller/settings.ts';
import { type Finding, finding } from '../../finding.ts';
import type { Place } from '../../problem.ts';
import { frontendLabel } from '../label.ts';
import type { Subject } from './subject.ts';

/**
 * Network load balancers that get none of the groups that are named: because somebody says so, or because they were made without any.
 * The controller reports success in either case. LBC: pkg/service/model_build_load_balancer.go:buildLoadBalancerSecurityGroups.
 */
export const withoutGroups = (subjects: readonly Subject[], { gates }: Pick<Settings, 'gates'>): readonly Finding[] =>
  subjects.flatMap((subject) => {
    const { frontend } = subject;
    const [first] = frontend.tokens;
    if (first === undefined || frontend.outcome.result !== 'built') return [];
    const bare = frontend.outcome.loadBalancers.some(({ securityGroups }) => securityGroups.length === 0);
    if (!bare) return [];
    const label = frontendLabel(frontend);
    const off = switchedOff(subject, gates);
    return [
      off === undefined
        ? finding('nlb-without-groups', {
            message: `the network load balancer of ${label} has no security groups, and AWS lets none be added to one that was made without`,
            action: 'Recreate it: delete the object and apply it again (its DNS name changes).',
            frontend: label,
            place: first.place,
          })
        : finding('nlb-without-groups', {
            message: `${label} names security groups and gets none, without any error: ${off.why}`,
            action: off.action,
            frontend: label,
            place: off.place ?? first.place,
          }),
    ];
  });

type Off = { readonly why: string; readonly action: string; readonly place?: Place };

function switchedOff(subject: Subject, gates: Settings['gates']): Off | undefined {
  const recreate =
    'before its load balancer is made (one made without groups never gets any), or take the list of groups away.';
  switch (subject.kind) {
    case 'IngressGroup':
      return undefined;
    case 'Service': {
      const { service } = subject;
      if (parseBool(service.annotations.get(serviceKeys.disableGroups) ?? '') === true) {
        const place = annotationPlace(service, serviceKeys.disableGroups);
        return { why: `${serviceKeys.disableGroups} is true`, action: `Take this annotation away ${recreate}`, place };
      }
      if (gates.NLBSecurityGroup) return undefined;
      return {
        why: 'the controller runs with --feature-gates=NLBSecurityGroup=false',
        action: `Switch the gate on ${recreate}`,
      };
    }
    case 'Gateway': {
      const disabled = subject.configuration.disableGroups;
      if (disabled?.value !== true) return undefined;
      return {
        why: 'spec.disableSecurityGroup is true',
        action: `Take this setting away ${recreate}`,
        place: disabled.place,
      };
    }
  }
}
