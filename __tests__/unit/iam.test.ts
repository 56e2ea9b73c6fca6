import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/run-action.ts';
import { textOf } from './action-file.ts';

type Statement = {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
type Policy = { readonly Version: string; readonly Statement: readonly Statement[] };

const policies = ['plan', 'apply', 'cleanup'] as const;
const policy = (name: (typeof policies)[number]): Policy => JSON.parse(textOf(`iam/${name}.json`)) as Policy;
const listed = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);
const actionsOf = (name: (typeof policies)[number]): readonly string[] =>
  [...new Set(policy(name).Statement.flatMap(({ Action }) => listed(Action)))].toSorted();

/** The part of an action before the colon, by the client that makes the call. */
const services: Readonly<Record<string, string>> = {
  'client-ec2': 'ec2',
  'client-eks': 'eks',
  'client-elastic-load-balancing-v2': 'elasticloadbalancing',
  'client-service-quotas': 'servicequotas',
  'client-sts': 'sts',
};

/** The actions of the calls that a file makes. https://docs.aws.amazon.com/service-authorization/latest/reference/ */
function callsOf(file: string): readonly string[] {
  const text = textOf(file);
  const imports = [
    ...text.matchAll(/import \{([^}]+)\} from '@aws-sdk\/([\w-]+)'/g),
    ...text.matchAll(/\{([^{}]+)\}[^{};]*import\('@aws-sdk\/([\w-]+)'\)/g),
  ];
  return [...text.matchAll(/new (\w+)Command\(/g)].map(([, call = '']) => {
    const [, , client = ''] = imports.find(([, names = '']) => names.includes(`${call}Command`)) ?? [];
    const service = services[client];
    if (service === undefined) throw new Error(`${file} makes the call ${call} of a client that is not known`);
    return `${service}:${call}`;
  });
}

/** A file and everything under src/aws that it loads. */
function closure(file: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  const loaded = [...textOf(file).matchAll(/^import (?!type )[^;]*? from '(\.[^']+)';/gm)]
    .map(([, path = '']) => join(dirname(file), path))
    .filter((path) => path.startsWith('src/aws/'));
  return loaded.reduce<ReadonlySet<string>>((all, path) => closure(path, all), new Set([...seen, file]));
}

const isRead = (action: string): boolean => /:(?:Describe|Get)/.test(action);
const sorted = (actions: Iterable<string>): readonly string[] => [...new Set(actions)].toSorted();
const writesFrom = (file: string): readonly string[] =>
  sorted([...closure(file)].flatMap(callsOf).filter((action) => !isRead(action)));

const everyCall = readdirSync(join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => callsOf(join('src', file)));

describe.each(policies)('iam/%s.json', (name) => {
  test('is a policy of statements that allow', () => {
    const { Version, Statement } = policy(name);
    expect(Version).toBe('2012-10-17');
    expect(new Set(Statement.map(({ Sid }) => Sid)).size).toBe(Statement.length);
    for (const { Sid, Effect, Action, Resource } of Statement) {
      expect(Sid).toMatch(/^[A-Za-z0-9]+$/);
      expect(Effect).toBe('Allow');
      expect(listed(Action).filter((action) => !/^[a-z0-9]+:[A-Z]\w+$/.test(action))).toEqual([]);
      expect(listed(Resource).filter((one) => one !== '*' && !/^arn:aws:ec2:\*:\*:[\w-]+\/\*$/.test(one))).toEqual([]);
    }
  });
  test('lets nothing be written that does not say whose it is', () => {
    const writes = policy(name).Statement.filter(({ Action }) => listed(Action).some((action) => !isRead(action)));
    // Calls that change rules are about their group, too.
    const beside = ['arn:aws:ec2:*:*:vpc/*', 'arn:aws:ec2:*:*:security-group-rule/*'];
    const open = writes.filter(
      ({ Resource, Condition }) => !beside.includes(String(Resource)) && Condition === undefined,
    );
    expect(open.map(({ Sid }) => Sid)).toEqual([]);
  });
});

test('plan reads everything that any mode reads; who one is may always be asked', () => {
  expect(everyCall).toContain('sts:GetCallerIdentity');
  expect(actionsOf('plan')).toEqual(
    sorted(everyCall.filter((action) => isRead(action) && action !== 'sts:GetCallerIdentity')),
  );
});
test('apply writes what an apply writes, and no more', () => {
  expect(actionsOf('apply')).toEqual(writesFrom('src/aws/apply.ts'));
});
test('cleanup writes what a cleanup writes, and no more', () => {
  expect(actionsOf('cleanup')).toEqual(writesFrom('src/aws/cleanup.ts'));
});
test('together they are every write there is', () => {
  expect(sorted([...actionsOf('apply'), ...actionsOf('cleanup')])).toEqual(
    sorted(everyCall.filter((action) => !isRead(action))),
  );
});
