import { expect, test } from 'vitest';
import { loadBalancerName } from '../../scripts/demo/controller.ts';
import { renderForTerminal } from '../../scripts/demo/terminal.ts';
import { cluster } from '../../scripts/demo/world.ts';
import { computedName } from '../../src/controller/names.ts';

// From the controller's own tests: pkg/ingress/model_builder_test.go, pkg/service/model_builder_test.go.
const uid = 'bdca2bd0-bfc6-449a-88a3-03451f05f18c';
test.each([
  ['cluster-dummy', { kind: 'Ingress', namespace: 'ns-1', name: 'ing-1' }, 'internal', 'k8s-ns1-ing1-b7e914000d'],
  [
    'cluster-dummy',
    { kind: 'Ingress', namespace: 'ns-1', name: 'ing-1' },
    'internet-facing',
    'k8s-ns1-ing1-159dd7a143',
  ],
  [
    'my-cluster',
    { kind: 'Service', namespace: 'default', name: 'nlb-ip-svc-tls', uid },
    'internal',
    'k8s-default-nlbipsvc-6b0ba8ff70',
  ],
] as const)(
  "the demo's stand-in names load balancers as the controller does: %s %j %s",
  (inCluster, object, scheme, name) => {
    expect(loadBalancerName(inCluster, object, scheme)).toBe(name);
  },
);

test('so the plan of the demo predicts the name that is then seen', () => {
  const scope = { namespace: 'shop', name: 'web' };
  const made = loadBalancerName(cluster, { kind: 'Ingress', ...scope }, 'internet-facing');
  expect(made).toBe(computedName(scope, [cluster, 'shop/web', 'internet-facing']));
});

test('a terminal shows where a picture is in place of its source', () => {
  const text = renderForTerminal('before\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\nbetween\n\n```mermaid\nx\n```');
  expect(text).toMatch(/^before\n\nThe file of .+\n\nbetween\n\nThe file of .+$/);
});
