import { ApiError } from '../../emulator/core/api-error.ts';
import { checkRuleQuota } from '../../emulator/core/quota.ts';
import type { Rule } from '../../emulator/core/resources.ts';
import type { World } from '../../emulator/core/world.ts';
import type { Drifted } from '../property/plan/drifted.ts';
import { keyOf } from '../property/plan/model.ts';
import { isEgress, standing, wantedRules, writable } from './meaning.ts';
import { standingRule, vpcIn } from './stand-in.ts';

/** What happens to one call of a run, just before AWS carries it out. */
export type Trouble = {
  readonly name: 'lost' | 'refused' | 'hidden' | 'forestalled' | 'in vain';
  /** Somebody works in the console meanwhile. */
  readonly isByHand?: true;
  readonly fits: (action: string) => boolean;
  readonly befalls: (world: World, action: string, parameters: URLSearchParams, run: Drifted) => void;
};

export const troubles: readonly Trouble[] = [
  {
    // It is carried out, and the answer never comes.
    name: 'lost',
    fits: () => true,
    befalls: (world, action) => fail(world, action, { when: 'after', drop: true }),
  },
  {
    name: 'refused',
    fits: () => true,
    befalls: (world, action) => fail(world, action, { when: 'before', drop: false }),
  },
  {
    // What is made from now on is not seen by the first that look for it.
    name: 'hidden',
    fits: (action) => /^(?:Create|Authorize)/.test(action),
    befalls: (world) => {
      world.trouble = { ...world.trouble, hideGroups: 2, hideRules: 2 };
    },
  },
  {
    // Somebody adds one of the rules by hand.
    name: 'forestalled',
    isByHand: true,
    fits: (action) => action.startsWith('Authorize'),
    befalls: (world, action, parameters, run) => {
      const id = parameters.get('GroupId') ?? '';
      const now = vpcIn(world);
      const declared = writable(run).find(({ name }) => standing(name, run, now)?.id === id);
      const group = world.groups.get(id);
      if (declared === undefined || group === undefined) return;
      const keys = new Set(now.groups.find((one) => one.id === id)?.rules.map(keyOf));
      const wanted = wantedRules(declared, run, now);
      // Where two rules turn out to be one, it is not this oracle's to say which of their descriptions counts.
      const rule = wanted.find(
        (one) =>
          isEgress(one) === action.endsWith('Egress') &&
          !keys.has(keyOf(one)) &&
          wanted.filter((other) => keyOf(other) === keyOf(one)).length === 1,
      );
      const ruleId = 'sgr-0123456789abcdef0';
      if (rule === undefined) return;
      const added = standingRule({ ...rule, id: ruleId });
      // AWS does not let anybody add more than fits.
      if (fits(world, [...group.rules.values(), added])) group.rules.set(ruleId, added);
    },
  },
  {
    // Somebody takes one of the rules away by hand.
    name: 'in vain',
    isByHand: true,
    fits: (action) => action.startsWith('Revoke'),
    befalls: (world, _, parameters) => {
      const [id, rule] = [parameters.get('GroupId') ?? '', parameters.get('SecurityGroupRuleId.1') ?? ''];
      world.groups.get(id)?.rules.delete(rule);
    },
  },
];

function fits(world: World, rules: readonly Rule[]): boolean {
  try {
    checkRuleQuota(world, rules);
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}

/** The next call of this action. */
function fail(world: World, action: string, how: { readonly when: 'before' | 'after'; readonly drop: boolean }): void {
  const refusal = { code: 'UnauthorizedOperation', status: 403, message: 'No.' };
  world.trouble = { ...world.trouble, calls: [{ action, nth: 1, times: 1, seen: 0, ...refusal, ...how }] };
}
