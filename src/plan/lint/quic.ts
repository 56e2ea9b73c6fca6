import { annotationPlace } from '../../controller/annotations.ts';
import { serviceKeys } from '../../controller/service/keys.ts';
import { type Finding, finding } from '../../finding.ts';
import type { Place } from '../../problem.ts';
import { frontendLabel } from '../label.ts';
import type { Subject } from './subject.ts';

/**
 * QUIC listeners beside security groups: AWS takes them on a network load balancer without groups alone, which nobody checks before.
 * LBC: docs/guide/gateway/loadbalancerconfig.md.
 */
export const quicWithGroups = (subjects: readonly Subject[]): readonly Finding[] =>
  subjects.flatMap((subject) => {
    const { frontend } = subject;
    if (frontend.outcome.result !== 'built' || frontend.tokens.length === 0) return [];
    const ports = frontend.outcome.loadBalancers
      .filter((loadBalancer) => loadBalancer.securityGroups.length > 0)
      .flatMap(({ listeners }) => listeners.filter(({ protocol }) => quicProtocols.includes(protocol)))
      .map(({ port }) => port);
    if (ports.length === 0) return [];
    const label = frontendLabel(frontend);
    return [
      finding('quic-with-groups', {
        message: `${label} wants QUIC on port ${[...new Set(ports)].join(', ')} and names security groups, and AWS allows QUIC only on a network load balancer without groups: it refuses the listener`,
        action: 'Take QUIC away, or have a load balancer of its own without groups for it.',
        frontend: label,
        ...placed(placeOf(subject) ?? frontend.tokens[0]?.place),
      }),
    ];
  });

const quicProtocols: readonly string[] = ['QUIC', 'TCP_QUIC'];

function placeOf(subject: Subject): Place | undefined {
  switch (subject.kind) {
    case 'IngressGroup':
      return undefined;
    case 'Service':
      return annotationPlace(subject.service, serviceKeys.quicPorts);
    case 'Gateway':
      return subject.configuration.listeners.find(([, { quic }]) => quic)?.[1].place;
  }
}

const placed = (place: Place | undefined): { readonly place?: Place } => (place === undefined ? {} : { place });
