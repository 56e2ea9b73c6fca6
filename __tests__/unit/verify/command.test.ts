import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  describeObject,
  getObject,
  shellWord,
  showGroups,
  showGroupsNamed,
  showLoadBalancer,
  showLoadBalancersOfVpc,
  touchObject,
} from '../../../src/verify/command.ts';
import { alb, ingress } from './worlds.ts';

/** The arguments that a POSIX shell makes of a line. */
const argumentsOf = (line: string): readonly string[] =>
  execFileSync('sh', ['-c', `for word in ${line}; do printf '%s\\0' "$word"; done`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

const hostile = [
  '$(touch /tmp/pwned)',
  '`id`',
  "it's",
  "'; rm -rf ~; '",
  '"$HOME"',
  'a b',
  '*',
  '~',
  '-rf',
  '!x',
  '\\',
  '#x',
  '',
  'ünï',
];

describe('a word', () => {
  test.each(hostile)('%j is one argument, unchanged', (text) => {
    expect(argumentsOf(shellWord(text))).toEqual([text]);
  });

  test.each(['web', 'shop/web', 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/1', 'sg-1'])(
    '%s needs no quotes',
    (text) => {
      expect(shellWord(text)).toBe(text);
    },
  );

  test('has no control characters, which could end the line or drive a terminal', () => {
    expect(shellWord('a\nrm -rf ~\u001b[2J\u2028b\u0085')).toBe("'a?rm -rf ~?[2J?b?'");
  });
});

describe('a command', () => {
  test('names real things', () => {
    const expectation = ingress();
    expect(describeObject(expectation)).toBe('kubectl describe ingress/web --namespace=shop');
    expect(getObject(expectation)).toBe('kubectl get ingress/web --namespace=shop --output=yaml');
    expect(touchObject(expectation)).toBe(
      'kubectl annotate ingress/web --namespace=shop --overwrite frontend-sg/touched="$(date +%s)"',
    );
    expect(showLoadBalancer(expectation, alb())).toBe(
      'aws elbv2 describe-load-balancers --region=eu-west-1 --load-balancer-arns arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/k8s-shop-web-0123456789/1',
    );
    expect(showGroups(expectation, ['sg-1', 'sg-2'])).toBe(
      'aws ec2 describe-security-groups --region=eu-west-1 --group-ids sg-1 sg-2',
    );
    expect(showGroupsNamed(expectation, ['web', 'office'])).toBe(
      'aws ec2 describe-security-groups --region=eu-west-1 --filters Name=vpc-id,Values=vpc-1 Name=tag:Name,Values=web,office',
    );
    expect(argumentsOf(showLoadBalancersOfVpc(expectation))).toEqual([
      'aws',
      'elbv2',
      'describe-load-balancers',
      '--region=eu-west-1',
      '--query=LoadBalancers[?VpcId==`vpc-1`].[LoadBalancerName,State.Code,SecurityGroups]',
    ]);
  });

  test.each(hostile)('runs nothing and takes no option from an object called %j', (name) => {
    const expectation = ingress({ object: { resource: 'ingress', namespace: name, name } });
    expect(argumentsOf(describeObject(expectation))).toEqual([
      'kubectl',
      'describe',
      `ingress/${name}`,
      `--namespace=${name}`,
    ]);
  });
});
