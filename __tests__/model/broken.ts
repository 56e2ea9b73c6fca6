/** Some lines of a file in src/, and how they must not be. */
export type Broken = {
  /** What src/ does then. */
  readonly what: string;
  /** Of what the model has to tell. */
  readonly told: RegExp;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** A pair that tells it. */
  readonly seed: number;
};

/** Every promise of the model, broken at least once. */
export const broken: readonly Broken[] = [
  {
    what: 'never gives a group its Name back',
    told: /^converges: /,
    file: 'plan/difference.ts',
    from: '...(named ? { [tagKeys.name]: declared.name } : {}),',
    to: '',
    seed: 1,
  },
  {
    what: 'takes a duplicate for success',
    told: /^converges: .*\(AuthorizeSecurityGroup\w+ \d+ forestalled\)$/,
    file: 'aws/apply/open.ts',
    from: '    if (!isWorthAnotherLook(error)) throw error;',
    to: '    if (!isWorthAnotherLook(error)) throw error;\n    return changes;',
    seed: 1,
  },
  {
    what: 'takes rules away before it adds others',
    told: /^gap: /,
    file: 'aws/apply.ts',
    from: '    { takes: some, step: (progress) => open(run, progress) },',
    to: '    { takes: some, step: async (progress) => open(run, await close(run, progress)) },',
    seed: 1,
  },
  {
    what: 'holds nothing back for a group that could not be opened',
    told: /^gap: .*\(\w+ \d+ refused\)$/,
    file: 'aws/apply/hold.ts',
    from: '    if (other.stop === undefined) continue;',
    to: '    continue;',
    seed: 34,
  },
  {
    what: 'does not know that groups wait for one that a finding blocks',
    told: /^converges: the run is not green: .* stays for now: /,
    file: 'plan/make.ts',
    from: 'const groups = isOffline ? planned : withWaiting(planned);',
    to: 'const groups = planned;',
    seed: 16,
  },
  {
    what: 'lets groups at their quota wait for one that nobody uses yet',
    told: /^converges: office is held back now/,
    file: 'plan/exchange.ts',
    from: 'isUnused: isUnfinished(group.match),',
    to: 'isUnused: false,',
    seed: 18_692,
  },
  {
    what: 'forgets what AWS lets out of a new group that could not be made',
    told: /^gap: the groups .*\(\w+ \d+ refused\)$/,
    file: 'plan/opens.ts',
    from: "row.egress === 'kept' ? [",
    to: "row.egress === 'rules' ? [",
    seed: 1217,
  },
  {
    what: 'signs a new group before what AWS gave it goes',
    told: /^excess: /,
    file: 'aws/apply.ts',
    from: `    { takes, step: (progress) => close(run, progress) },
    { takes, step: (progress) => sign(run, progress) },`,
    to: `    { takes, step: (progress) => sign(run, progress) },
    { takes, step: (progress) => close(run, progress) },`,
    seed: 13,
  },
  {
    what: 'makes a rule anew to describe it',
    told: /^minimal: /,
    file: 'plan/difference.ts',
    from: "      rows.push({ kind: 'describe-rule', ruleId: standing.id, rule: planned(rule), before });",
    to: `      rows.push({ kind: 'remove-rule', ruleId: standing.id, rule: removed(standing, existing.id) });
      rows.push({ kind: 'add-rule', rule: planned({ ...rule, description: before }) });`,
    seed: 1,
  },
  {
    what: 'writes groups of others',
    told: /^only ours: \S+ was changed/,
    file: 'plan/match.ts',
    from: `unowned(existing));
  if (reason !== undefined) {`,
    to: `unowned(existing));
  if (false) {`,
    seed: 16,
  },
  {
    what: 'makes a group without tags',
    told: /^only ours: \S+ was made without our tags/,
    file: 'aws/apply/create.ts',
    from: '...(tags.length === 0 ? {} : {',
    to: '...(tags.length > 0 ? {} : {',
    seed: 6,
  },
  {
    what: 'gives a new group its Name when it is made',
    told: /^name: /,
    file: 'plan/difference.ts',
    from: '...ownTags(context) }),',
    to: '...ownTags(context), Name: declared.name }),',
    seed: 6,
  },
  {
    what: 'gives a group that it takes over its Name first',
    told: /^name: /,
    file: 'aws/apply/sign.ts',
    from: '=> isOurTag(key);',
    to: '=> isOurTag(key) || key === tagKeys.name;',
    seed: 122,
  },
  {
    what: 'opens all ports where one of the rules is there already',
    told: /^excess: .*\(two runs, /,
    file: 'aws/apply/open.ts',
    from: '    await send(missing);',
    to: "    await send(missing.map((rule) => ({ ...rule, protocol: '-1', from: null, to: null })));",
    seed: 47,
  },
  {
    what: 'takes all rules away where one is gone already',
    told: /^minimal: .*\(two runs, /,
    file: 'aws/revoke.ts',
    from: 'rules.filter((rule) => keys.has(liveKey(rule))).map(',
    to: 'rules.map(',
    seed: 23,
  },
  {
    what: 'does not read back',
    told: /^mixture: /,
    file: 'aws/converged.ts',
    from: "  if (outcomes.every(({ result }) => result !== 'done')) return outcomes;",
    to: '  if (outcomes.length >= 0) return outcomes;',
    seed: 1,
  },
  {
    what: 'reads back only what it has changed',
    told: /^mixture: /,
    file: 'aws/converged.ts',
    from: "(result !== 'done' && result !== 'unchanged')",
    to: "result !== 'done'",
    seed: 47,
  },
  {
    what: 'does not find what is declared too much',
    told: /^quota: /,
    file: 'plan/exchange.ts',
    from: 'if (exceeded.length > 0) return',
    to: 'if (exceeded.length > 99) return',
    seed: 3,
  },
  {
    what: 'announces no gap',
    told: /^gap: /,
    file: 'plan/room.ts',
    from: 'closed: first.filter((remove) => closes(remove, first))',
    to: 'closed: []',
    seed: 10,
  },
  {
    what: 'announces a gap where nothing is missed',
    told: /^gap: \S+ announces to close /,
    file: 'plan/room.ts',
    from: 'closed: first.filter((remove) => closes(remove, first))',
    to: 'closed: first',
    seed: 11,
  },
  {
    what: 'does not put back what went first',
    told: /^restore: /,
    file: 'aws/apply/exchange.ts',
    from: '    if (gone.length === 0) return advance(',
    to: '    if (gone.length >= 0) return advance(',
    seed: 10,
  },
  {
    what: 'goes on though a name stands for nothing',
    told: /^stop: /,
    file: 'modes/apply.ts',
    from: '  if (stopsEverything(plan)) return',
    to: '  if (false) return',
    seed: 53,
  },
  {
    what: 'makes a call for every rule',
    told: /^budget: /,
    file: 'aws/apply/open.ts',
    from: '    await send([...wanted.values()]);',
    to: '    for (const one of wanted.values()) await send([one]);',
    seed: 1,
  },
  {
    what: 'does not say what was applied',
    told: /^applied: /,
    file: 'aws/apply/sign.ts',
    from: '    [tagKeys.applied, run.applied(group.name, id, run.lookup)],\n',
    to: '',
    seed: 1,
  },
];
