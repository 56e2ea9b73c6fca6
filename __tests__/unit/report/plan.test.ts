import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/finding.ts';
import type { Change, GroupPlan, Plan } from '../../../src/plan/plan.ts';
import { byteLength, room } from '../../../src/report/fit.ts';
import { countsLine, planMarkdown } from '../../../src/report/plan.ts';
import { about, groups, plan, risky, rule } from './sample.ts';

const none = { add: 0, change: 0, remove: 0, unchanged: 4 };

describe('planMarkdown', () => {
  it('shows what changes, what stays and where it goes', () => {
    expect(planMarkdown(plan, about, room.comment)).toMatchInlineSnapshot(`
      "### Security groups · <code>prod-eu</code> · 6 changes

      **Plan: 4 to add, 1 to change, 1 to remove, 7 unchanged**

      |  | Security group | Change |
      | --- | --- | --- |
      | <code>&#126;</code> | <code>bastion</code> | in <code>tcp 22</code> from <code>203.0.113.0/24</code> · description <code>Office</code> → <code>Office Berlin</code> |
      | <code>-</code> | <code>bastion</code> | in <code>tcp 22</code> from <code>0.0.0.0/0</code> **anyone** · <code>temporary</code> |
      | <code>+</code> | <code>web</code> | **new group** · <code>Public web</code> |
      | <code>+</code> | <code>web</code> | in <code>tcp 443</code> from <code>0.0.0.0/0</code> **anyone** · <code>HTTPS</code> |
      | <code>+</code> | <code>web</code> | in <code>tcp 443</code> from <code>::/0</code> **anyone** · <code>HTTPS</code> |
      | <code>+</code> | <code>web</code> | in <code>tcp 8443</code> from group <code>bastion</code> |

      #### Who can reach what

      | Load balancer | Reachable from | Ports, before → after |
      | --- | --- | --- |
      | ALB <code>k8s-shop-web-4c3d2e1f0a</code> | **the Internet** (IPv4) | none → **<code>80</code>**, **<code>443</code>** |
      | ALB <code>k8s-shop-web-4c3d2e1f0a</code> | <code>2001:db8::/32</code> | none → **<code>443</code>** |
      | NLB <code>k8s-shop-grpc-&#8230;</code> | prefix list <code>offices</code>, **not known**: the rules of group <code>sg-0d1d2d3d4d5d6d7d8</code> were not read | none → **<code>9000</code>** |
      | NLB <code>k8s-shop-grpc-&#8230;</code> | group <code>bastion</code> | <code>9000</code> → none |

      <details open><summary>What opens and closes, as a picture</summary>

      \`\`\`mermaid
      flowchart LR
        n1["Internet"]
        n2["bastion"]
        n3["web"]:::new
        n4["group bastion"]
        n5["ALB k8s-shop-web-4c3d2e1f0a"]
        n6["Ingress shop/web"]
        n1 -.->|"closes tcp 22"| n2
        n1 ==>|"opens tcp 443"| n3
        n4 ==>|"opens tcp 8443"| n3
        n3 --> n5
        n5 --> n6
        classDef new stroke-dasharray: 5 5
      \`\`\`

      </details>

      #### What happens on merge

      1. \`apply\` creates 1 group, adds 3 rules
      2. \`apply\` then changes 1 description, removes 1 rule
      3. the load balancer controller attaches <code>web</code> to ALB <code>k8s-shop-web-4c3d2e1f0a</code>
      4. \`verify\` waits until AWS shows every group on its load balancer

      <details><summary>7 unchanged rules in 2 groups</summary>

      - <code>bastion</code> <code>sg-0b1b2b3b4b5b6b7b8</code>: 3 rules
      - <code>internal</code> <code>sg-0c1c2c3c4c5c6c7c8</code>: 4 rules

      </details>

      <details><summary>2 frontends</summary>

      | Frontend | Load balancer and its security groups | Listeners, and who can reach them |
      | --- | --- | --- |
      | <code>Ingress shop/web</code> [<code>k8s/ingress.yaml:4</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/k8s/ingress.yaml#L4) | <code>k8s-shop-web-4c3d2e1f0a</code><br>ALB · **internet-facing**<br><code>web</code> → **new** | <code>HTTP 80</code> **the Internet** (IPv4)<br><code>HTTPS 443</code> **the Internet** (IPv4), <code>2001:db8::/32</code> |
      | <code>Service shop/grpc</code> [<code>k8s/service.yaml:4</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/k8s/service.yaml#L4) | <code>k8s-shop-grpc-&#8230;</code><br>NLB · <code>internal</code><br><code>internal</code> → <code>sg-0c1c2c3c4c5c6c7c8</code><br><code>sg-0d1d2d3d4d5d6d7d8</code> | <code>TCP 9000</code> <code>10.0.0.0/8</code>, prefix list <code>offices</code>, **not known**: the rules of group <code>sg-0d1d2d3d4d5d6d7d8</code> were not read |

      </details>

      <sub>live state read · cluster <code>prod-eu</code> · VPC <code>vpc-0a1b2c3d4e5f60718</code> · <code>eu-central-1</code> · plan <code>9f3c1a2b4d5e</code> · commit <code>1a2b3c4</code> · [run #88](https://github.com/acme/shop/actions/runs/8812345678)</sub>
      "
    `);
  });

  it('says what is wrong first', () => {
    const text = planMarkdown(
      {
        ...risky,
        problems: [{ message: 'unknown key `ingres` in securityGroups.web', hint: 'Did you mean `ingress`?' }],
      },
      about,
      room.comment,
    );
    expect(text.slice(0, text.indexOf('<details>'))).toMatchInlineSnapshot(`
      "### Security groups · <code>prod-eu</code> · 8 changes · ❌ 1 problem, ❌ 2 errors, ⚠️ 1 warning

      **Plan: 5 to add, 2 to change, 1 to remove, 7 unchanged**

      > [!CAUTION]
      > **❌ 1 problem: nothing is written until it is solved**
      >
      > - unknown key <code>ingres</code> in <code>securityGroups.web</code>.<br>→ Did you mean <code>ingress</code>?

      > [!CAUTION]
      > **❌ 2 errors**
      >
      > - **foreign-owner** · [<code>.github/frontend-sg.yml:33</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/.github/frontend-sg.yml#L33)<br>Group <code>billing</code> &#40;<code>sg-0e1e2e3e4e5e6e7e8</code>) belongs to owner <code>acme/billing</code>, this run is <code>acme/shop</code>.<br>→ Name it without declaring it, or take the declaration out of this repository.
      > - **conflicting-groups** · [<code>k8s/office.yaml:35</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/k8s/office.yaml#L35)<br>The members of IngressGroup <code>office</code> name different groups, so the controller builds none of it.<br>→ Let all members name the same groups, or only one of them.

      > [!WARNING]
      > ⚠️ **host-bits** · [<code>.github/frontend-sg.yml:24</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/.github/frontend-sg.yml#L24)<br><code>203.0.113.7/24</code> has bits behind its prefix; AWS stores <code>203.0.113.0/24</code>.<br>→ Write <code>203.0.113.0/24</code>.

      "
    `);
    expect(text).toContain('<code>billing</code> | **not written: foreign-owner** · in');
  });

  it('shows which rows are not written, and which frontend is not built', () => {
    const lines = planMarkdown(risky, about, room.comment).split('\n');
    expect(lines.filter((line) => /^\|.*billing/.test(line) || /^\|.*IngressGroup/.test(line))).toMatchInlineSnapshot(`
      [
        "| <code>+</code> | <code>billing</code> | **not written: foreign-owner** · in <code>tcp 443</code> from prefix list <code>com.amazonaws.global.cloudfront.origin-facing</code> |",
        "| <code>&#126;</code> | <code>billing</code> | **not written: foreign-owner** · tags · <code>CostCenter</code> <code>42</code> → <code>4711</code> |",
        "| <code>IngressGroup office</code><br><code>Ingress office/wiki</code> [<code>k8s/office.yaml:4</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/k8s/office.yaml#L4)<br><code>Ingress office/chat</code> [<code>k8s/office.yaml:31</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/k8s/office.yaml#L31) | ❌ **not built**: conflicting securityGroups: <code>&#91;web&#93;</code> and <code>&#91;internal&#93;</code> |  |",
      ]
    `);
  });

  it('promises no attachment to a load balancer that names a group which is not written', () => {
    const tagged: Change = { kind: 'tag-group', set: { Team: 'shop' }, before: {} };
    const blocked = (name: string): Plan => ({
      ...plan,
      groups: groups.map((group) =>
        group.name === name ? { ...group, changes: [...group.changes, tagged], blocked: 'world-open-admin' } : group,
      ),
      // Beside what is not written it names another new group, which the controller will not attach either.
      frontends: plan.frontends.map((frontend) => ({
        ...frontend,
        loadBalancers: frontend.loadBalancers.map((one) => ({
          ...one,
          tokens: [
            ...one.tokens,
            { text: 'office', resolvesTo: ['new'], place: { file: 'k8s/x.yaml', line: 1, column: 1 } },
          ],
        })),
      })),
    });
    const steps = planMarkdown(blocked('web'), about, room.comment).split('\n');
    const [attaches, not] = [
      steps.find((line) => line.includes('attaches')),
      steps.find((line) => line.startsWith('Not written')),
    ];
    expect(attaches).not.toContain('k8s-shop-web-4c3d2e1f0a');
    expect(attaches).toContain('<code>office</code> to NLB');
    expect(not).toBe(
      'Not written: <code>web</code>. Until that is there, the load balancer controller gives up on ALB <code>k8s-shop-web-4c3d2e1f0a</code>.',
    );
    // One that is there already is found, whatever is not written of it.
    expect(planMarkdown(blocked('internal'), about, room.comment)).not.toContain('gives up');
    // `web` refers to it.
    expect(planMarkdown(blocked('bastion'), about, room.comment)).toContain(
      'on merge\n\nNothing, as long as what stands in red above is not solved.',
    );
  });

  it('says of a load balancer without listeners that it has none, and of a Gateway why', () => {
    const text = (kind: string): string =>
      planMarkdown(
        {
          ...plan,
          frontends: plan.frontends.map((frontend) => ({
            ...frontend,
            kind,
            loadBalancers: frontend.loadBalancers.map((one) => ({ ...one, listeners: [], exposure: [] })),
          })),
        },
        about,
        room.comment,
      );
    expect(text('Gateway')).toContain(' | none: no route of these files makes one |');
    expect(text('Service')).toContain(' | none |');
  });

  it('says in one line that nothing changes', () => {
    const text = planMarkdown(
      { ...plan, groups: groups.slice(1, 2), frontends: [], counts: none },
      about,
      room.comment,
    );
    expect(text).toMatchInlineSnapshot(`
      "### Security groups · <code>prod-eu</code> · no changes

      **Plan: 0 to add, 0 to change, 0 to remove, 4 unchanged** · the security groups on AWS are as declared

      <details><summary>4 unchanged rules, 0 frontends</summary>

      <details><summary>4 unchanged rules in 1 group</summary>

      - <code>internal</code> <code>sg-0c1c2c3c4c5c6c7c8</code>: 4 rules

      </details>

      </details>

      <sub>live state read · cluster <code>prod-eu</code> · VPC <code>vpc-0a1b2c3d4e5f60718</code> · <code>eu-central-1</code> · plan <code>9f3c1a2b4d5e</code> · commit <code>1a2b3c4</code> · [run #88](https://github.com/acme/shop/actions/runs/8812345678)</sub>
      "
    `);
  });

  it('does not say that nothing changes where problems hide it', () => {
    const text = planMarkdown({ ...plan, groups: [], counts: none, problems: [{ message: 'x' }] }, about, room.comment);
    expect(text).toContain(' · no changes can be shown until the problems are solved');
    expect(text).not.toContain('as declared');
  });

  it('shows what a cleanup takes and what it leaves, and why', () => {
    const gone = (name: string, changes: readonly Change[]): GroupPlan => ({
      name,
      id: `sg-${name}`,
      refersTo: [],
      unchanged: 0,
      changes,
    });
    const text = planMarkdown(
      {
        ...plan,
        kind: 'cleanup',
        frontends: [],
        groups: [
          gone('office', [{ kind: 'untag-group', keys: ['frontend-sg/owner', 'frontend-sg/adopted'] }]),
          gone('old', [
            {
              kind: 'remove-rule',
              ruleId: 'sgr-1',
              rule: rule(443, { kind: 'group', id: 'sg-x', account: '123456789012' }),
            },
            { kind: 'delete-group' },
          ]),
        ],
        kept: [{ name: 'web', id: 'sg-1', reason: 'named in k8s/ingress.yaml:8' }],
        counts: { add: 0, change: 1, remove: 2, unchanged: 0 },
      },
      about,
      room.comment,
    );
    expect(text).toMatchInlineSnapshot(`
      "### Security groups · <code>prod-eu</code> · cleanup · 3 changes

      **Plan: 0 to add, 1 to change, 2 to remove, 0 unchanged**

      |  | Security group | Change |
      | --- | --- | --- |
      | <code>&#126;</code> | <code>office</code> | tags taken off <code>sg-office</code> · <code>frontend-sg/owner</code>, <code>frontend-sg/adopted</code> |
      | <code>-</code> | <code>old</code> | in <code>tcp 443</code> from group <code>123456789012/sg-x</code> |
      | <code>-</code> | <code>old</code> | **delete group** <code>sg-old</code> |

      #### Kept

      | Security group | Id | Why |
      | --- | --- | --- |
      | <code>web</code> | <code>sg-1</code> | named in <code>k8s/ingress.yaml:8</code>. |

      <details open><summary>What opens and closes, as a picture</summary>

      \`\`\`mermaid
      flowchart LR
        n1["group 123456789012/sg-x"]
        n2["old"]
        n1 -.->|"closes tcp 443"| n2
        classDef new stroke-dasharray: 5 5
      \`\`\`

      </details>

      <sub>live state read · cluster <code>prod-eu</code> · VPC <code>vpc-0a1b2c3d4e5f60718</code> · <code>eu-central-1</code> · plan <code>9f3c1a2b4d5e</code> · commit <code>1a2b3c4</code> · [run #88](https://github.com/acme/shop/actions/runs/8812345678)</sub>
      "
    `);
    expect(planMarkdown({ ...plan, kind: 'cleanup', groups: [], counts: none }, about, room.comment)).toContain(
      ' · there is nothing to clean up',
    );
  });

  it('links nothing where it does not know where', () => {
    expect(planMarkdown(plan, { ...about, sha: '', serverUrl: '' }, room.comment)).not.toContain('](');
  });

  it('says of a new group that it lets nothing out', () => {
    const create = (egress: 'kept' | 'rules', more: readonly Change[] = []): string =>
      planMarkdown(
        {
          ...plan,
          groups: [
            {
              name: 'a',
              refersTo: [],
              unchanged: 0,
              changes: [{ kind: 'create-group', description: 'd', tags: {}, egress }, ...more],
            },
          ],
        },
        about,
        room.comment,
      );
    const out = rule(443, { kind: 'ipv4', cidr: '10.0.0.0/8' }, { direction: 'egress' });
    expect(create('rules')).toContain('<code>d</code> · **allows no outbound traffic**');
    const inwards = rule(443, { kind: 'self' });
    expect(create('rules', [{ kind: 'add-rule', rule: inwards }])).toContain('**allows no outbound traffic**');
    expect(create('kept')).not.toContain('outbound');
    expect(create('rules', [{ kind: 'add-rule', rule: out }])).not.toContain('outbound');
    expect(create('rules', [{ kind: 'add-rule', rule: out }])).toContain(
      '| out <code>tcp 443</code> to <code>10.0.0.0/8</code> |',
    );
  });
});

it.each([
  [plan.counts, 'Plan: 4 to add, 1 to change, 1 to remove, 7 unchanged'],
  [none, 'Plan: 0 to add, 0 to change, 0 to remove, 4 unchanged'],
  [undefined, 'Plan: offline, so what would change is not known'],
])('countsLine of %j', (counts, line) => {
  expect(countsLine(counts === undefined ? {} : { counts })).toBe(line);
});

describe('a plan that is too long', () => {
  const huge = (rows: number, findings: number, frontends = 0): Plan => ({
    ...plan,
    groups: Array.from({ length: rows }, (_, index) => ({
      name: `group-${index}`,
      id: `sg-${index}`,
      refersTo: [],
      unchanged: 5,
      changes: [{ kind: 'add-rule', rule: rule(443, { kind: 'ipv4', cidr: '0.0.0.0/0' }) }],
    })),
    frontends: Array.from({ length: frontends }, (_, index) => ({
      kind: 'Service',
      id: `shop/${index}`,
      objects: [],
      outcome: 'error',
      reason: 'x'.repeat(80),
      namesGroups: true,
      dependsOn: [],
      loadBalancers: [],
    })),
    findings: Array.from({ length: findings }, (_, index): Finding => {
      const file = `${'é'.repeat(60)}/${index}.yaml`;
      return {
        id: 'orphan',
        severity: 'error',
        message: `${index} ${'& '.repeat(400)}`,
        action: '\u0000'.repeat(400),
        place: { file, line: 1, column: 1 },
      };
    }),
    counts: { add: rows, change: 0, remove: 0, unchanged: rows * 5 },
  });
  const notice = (text: string): string => text.split('\n').find((line) => line.startsWith('✂️')) ?? '';

  it.each([
    ['nothing', huge(20, 0, 5), ''],
    ['the unchanged rules', huge(430, 0, 5), "✂️ **Shortened to fit GitHub's limit**, without unchanged rules."],
    [
      'the frontends, too',
      huge(430, 0, 150),
      "✂️ **Shortened to fit GitHub's limit**, without unchanged rules, 150 frontends.",
    ],
    [
      'the rows of single rules',
      huge(900, 0),
      "✂️ **Shortened to fit GitHub's limit**, without unchanged rules, the single rules.",
    ],
    [
      'most of everything',
      huge(500, 10_000, 10),
      "✂️ **Shortened to fit GitHub's limit**, without unchanged rules, 10 frontends, the single rules, most problems and findings.",
    ],
  ])('leaves out %s', (_, long, expected) => {
    const text = planMarkdown(long, about, room.comment);
    expect(byteLength(text)).toBeLessThanOrEqual(room.comment);
    expect(notice(text)).toBe(expected === '' ? '' : `${expected} The file of the output \`plan-file\` has all of it.`);
    expect(text).toContain(`**${countsLine(long)}**`);
    expect(text).toContain(' · VPC <code>vpc-0a1b2c3d4e5f60718</code>');
    expect(text).toContain('<code>group-0</code>');
    if (long.findings.length > 0) expect(text).toMatch(/^### .* · ❌ 10000 errors$/m);
  });

  it('counts what it leaves out', () => {
    const text = planMarkdown(huge(500, 10_000), about, room.comment);
    expect(text).toContain('and 400 groups more');
    expect(text).toContain('- and 9990 more');
  });

  it('has room in a summary', () => {
    const text = planMarkdown(huge(4000, 100), about, room.summary);
    expect(byteLength(text)).toBeGreaterThan(room.comment);
    expect(byteLength(text)).toBeLessThanOrEqual(room.summary);
  });
});
