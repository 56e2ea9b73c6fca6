import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { changeSchema, findingSchema, problemSchema } from '../../../src/plan/schema.ts';
import type { Finding } from '../../../src/finding.ts';
import type { InputProblem } from '../../../src/inputs.ts';
import type { Change } from '../../../src/plan/plan.ts';
import type { Problem } from '../../../src/problem.ts';
import { planFile, type PlanFile } from '../../../src/report/plan-file.ts';
import { type planFileSchema, readPlanFile } from '../../../src/report/read-plan-file.ts';
import { risky } from '../report/sample.ts';
import { planFaults, publishedPlan } from './plan-faults.ts';

/**
 * A type whoever wrote it: arrays without readonly, and every key there, saying whether it may be absent. So a key that one of two
 * types lacks keeps them apart, which an optional one would not.
 */
type Shape<T> = T extends readonly (infer Item)[]
  ? { item: Shape<Item> }
  : T extends object
    ? { [Key in keyof T]-?: object extends Pick<T, Key> ? { optional: Shape<T[Key]> } : { required: Shape<T[Key]> } }
    : T;
type Same<A, B> = [Shape<A>, Shape<B>] extends [Shape<B>, Shape<A>] ? true : false;

const whole = planFile(
  { mode: 'plan', label: 'prod-eu', commit: 'c0ffee', owner: 'acme/shop', cluster: 'prod-eu' },
  { ...risky, plan: risky },
);
/** A problem of an input knows which, and a run hands it on as it is. */
const wrongInput: InputProblem = { message: 'm', hint: 'h', input: 'cluster' };
const stopped = planFile(
  {
    mode: 'plan',
    label: 'prod-eu',
    commit: '',
    owner: 'acme/shop',
    cluster: '',
    failure: { reason: 'problems', message: 'm' },
  },
  { problems: [wrongInput], findings: [] },
);
const outcomes = [
  { group: 'web', result: 'failed', done: [], left: risky.groups[0]?.changes, problem: { message: 'm' } },
];
const row = { frontend: 'Service shop/grpc', securityGroups: [], result: 'not-found' };

it('says the same as the types, or this file does not compile', () => {
  const same: readonly true[] = [
    true satisfies Same<v.InferOutput<typeof problemSchema>, Problem>,
    true satisfies Same<v.InferOutput<typeof findingSchema>, Finding>,
    true satisfies Same<v.InferOutput<typeof changeSchema>, Change>,
    true satisfies Same<v.InferOutput<typeof planFileSchema>, PlanFile>,
  ];
  const different: readonly false[] = [
    false satisfies Same<{ a: string }, { a: string; b?: number }>,
    false satisfies Same<{ a: string }, { a?: string }>,
    false satisfies Same<{ a: 'x' | 'y' }, { a: 'x' }>,
    false satisfies Same<readonly { a: string }[], readonly { a: string; b?: number }[]>,
  ];
  expect([...same, ...different]).toHaveLength(8);
});

describe('the published schema', () => {
  it('is as it is made (npm run schema writes it)', async () => {
    expect(JSON.parse(await readFile(publishedPlan.file, 'utf8'))).toEqual(publishedPlan.schema());
  });

  it('is a schema that lets a later plan.json of the same version have more', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(publishedPlan.schema() as object);
    expect(validate({ ...whole, more: 1, counts: { ...risky.counts, kept: 2 } }), JSON.stringify(validate.errors)).toBe(
      true,
    );
    expect(planFaults({ ...whole, more: 1 })).not.toEqual([]);
  });

  it.each([
    ['a plan', whole],
    ['a plan after apply', { ...whole, mode: 'apply', outcomes }],
    ['a plan after verify', { ...whole, mode: 'verify', verified: false, loadBalancers: [row] }],
    ['an offline plan', { ...whole, basis: 'offline', counts: undefined, digest: '', notJudged: ['orphan'] }],
    ['a run without a plan', stopped],
  ])('takes %s, and so does its reader', (_, value) => {
    const text = JSON.stringify(value);
    expect(planFaults(JSON.parse(text))).toEqual([]);
    expect(readPlanFile(text)).toEqual(JSON.parse(text));
  });
});

describe('a reader of plan.json', () => {
  it('leaves out what it does not know', () => {
    expect(readPlanFile(JSON.stringify({ ...whole, more: { deep: [] } }))).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  it('keeps tags whatever their keys', () => {
    const change = `{"kind":"tag-group","set":{"__proto__":"a","constructor":"b"},"before":{}}`;
    const text = JSON.stringify({ ...whole, groups: [] }).replace(
      '"groups":[]',
      `"groups":[{"name":"web","refersTo":[],"unchanged":0,"changes":[${change}]}]`,
    );
    const read = readPlanFile(text);
    const [first] = 'groups' in read ? (read.groups[0]?.changes ?? []) : [];
    expect(Object.entries(first?.kind === 'tag-group' ? first.set : {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });

  it.each([
    ['', 'is not JSON'],
    ['[]', 'is no plan.json of version 1'],
    ['null', 'is no plan.json of version 1'],
    ['7', 'is no plan.json of version 1'],
    ['['.repeat(200_000), 'is not JSON'],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'is no plan.json of version 1'],
    ['{"__proto__":{"kind":"none"}}', 'at kind '],
    [JSON.stringify({ ...whole, version: 2 }), 'at version '],
    [JSON.stringify({ ...whole, kind: 'constructor' }), 'at kind '],
    [JSON.stringify({ ...whole, label: 7 }), 'at label '],
    [JSON.stringify({ ...whole, groups: { length: 1 } }), 'at groups '],
    [JSON.stringify({ ...whole, counts: { ...risky.counts, add: -1 } }), 'at counts.add '],
    [JSON.stringify({ ...whole, counts: { ...risky.counts, add: 1e300 } }), 'at counts.add '],
    [JSON.stringify({ ...whole, findings: [{ ...risky.findings[0], id: 'toString' }] }), 'at findings.0.id '],
    [
      JSON.stringify({ ...whole, problems: [{ message: 'm', place: { file: 'f', line: 0, column: 1 } }] }),
      'at problems.0.place.line ',
    ],
    [
      JSON.stringify({
        ...whole,
        frontends: [
          {
            ...risky.frontends[0],
            loadBalancers: [{ ...risky.frontends[0]?.loadBalancers[0], trackingTags: { a: 1 } }],
          },
        ],
      }),
      'a map of texts',
    ],
    [JSON.stringify({ ...whole, failure: { reason: 'boredom', message: '' } }), 'at failure.reason '],
    [JSON.stringify({ ...whole, groups: [{ ...risky.groups[0], changes: [{ kind: 'future-kind' }] }] }), 'future-kind'],
  ])('says what is wrong: %.60s', (text, words) => {
    const read = readPlanFile(text);
    expect('fault' in read ? read.fault : 'read').toContain(words);
    expect('fault' in read ? read.fault.length : 0).toBeLessThan(600);
  });
});
