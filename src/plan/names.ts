import { type Finding, finding } from '../finding.ts';
import type { Observed } from '../aws/observed.ts';
import type { GroupToken, World } from '../controller/answer.ts';
import { groupsNamed } from '../controller/resolve.ts';
import type { DeclaredGroup, Declarations } from '../groups/declaration.ts';
import type { DeclaredRule } from '../groups/rule.ts';
import type { Place } from '../problem.ts';
import { getsDeclaredName, type Match } from './match.ts';
import { nameTag } from './ownership.ts';
import { declaredRules } from './references.ts';
import { type Suggest, suggestionsFrom } from './suggest.ts';
import { isNewGroupId } from './world.ts';

/** A name or an id that somebody wrote, and who it is that wrote it. */
type Mention = { readonly text: string; readonly by: 'id' | 'name'; readonly place: Place; readonly who: string };

/**
 * Names that mean nothing, and names that mean several groups: in the lists of frontends, in rules, and among the declared groups
 * themselves (LBC attaches every group of a name). Each place is reported once.
 */
export function nameFindings(
  tokens: readonly { readonly token: GroupToken; readonly frontend: string }[],
  declarations: Declarations,
  matches: readonly Match[],
  world: World,
  outside: Observed['outside'] = [],
): readonly Finding[] {
  const suggest = suggestionsFrom(knownNames(declarations, world));
  const declaredNames = new Set(declarations.groups.map((group) => group.name));
  const mentions = [
    ...tokens.map(({ token, frontend }): Mention => ({ ...token, who: frontend })),
    ...declarations.groups.flatMap((group) =>
      declaredRules(group).flatMap((rule) => peerMention(group, rule, declaredNames)),
    ),
    ...matches
      .filter(isKnownByItsName)
      .map(({ declared: { name, place } }): Mention => ({ text: name, by: 'name', place, who: 'its declaration' })),
  ];
  const seen = new Set<string>();
  return mentions
    .filter((mention) => {
      const key = JSON.stringify([mention.text, mention.place]);
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .flatMap((mention) =>
      mention.by === 'id'
        ? judgeId(mention, world, suggest, outside)
        : judgeName(mention, declarations, world, suggest),
    );
}

/** An adopted group may keep another name: then nobody finds it by the declared one. */
const isKnownByItsName = (match: Match): boolean =>
  match.existing === undefined ? match.declared.adopt === undefined : getsDeclaredName(match);

/** Every name that a frontend can write here: the tags `Name` of the VPC as they will be, those of declared groups among them. */
const knownNames = (declarations: Declarations, { vpc, securityGroups }: World): readonly string[] => [
  ...declarations.groups.flatMap(({ name, adopt }) => (adopt === undefined ? [name] : [])),
  ...securityGroups.flatMap((group) => (group.vpc === vpc ? (nameTag({ name: '', tags: group.tags }) ?? []) : [])),
];

function judgeId(mention: Mention, world: World, suggest: Suggest, outside: Observed['outside']): readonly Finding[] {
  const found = world.securityGroups.find((group) => group.id === mention.text);
  if (found === undefined) {
    return [
      finding('undeclared-group', {
        message: `${mention.who} names ${mention.text}, which does not exist in this account and region`,
        action: suggest(mention.text) ?? 'Write the name of a declared group, or the id of one that exists.',
        group: mention.text,
        place: mention.place,
      }),
    ];
  }
  // A rule may name a group of a peered VPC; a load balancer takes groups of its own VPC, and those associated with it.
  if (found.vpc === world.vpc || mention.who.startsWith('a rule')) return [];
  if (outside.find(({ id }) => id === found.id)?.serves?.includes(world.vpc) === true) return [];
  return [
    finding('wrong-vpc', {
      message: `${mention.who} names ${mention.text}, which is in ${found.vpc}; its load balancer is in ${world.vpc}`,
      action: `Name a group of ${world.vpc}, or one that is associated with it.`,
      group: mention.text,
      place: mention.place,
    }),
  ];
}

function judgeName(mention: Mention, declarations: Declarations, world: World, suggest: Suggest): readonly Finding[] {
  const found = groupsNamed(mention.text, world);
  const ids = found.map((group) => group.id);
  if (ids.length === 1) return [];
  const names = [...new Set(found.map((group) => group.tags['Name'] ?? ''))].sort();
  if (names.length > 1) {
    return [
      finding('ambiguous-name', {
        message: `${mention.who} names ${mention.text}, in which EC2 takes * and ? as wildcards: it fits ${ids.length} groups of ${world.vpc} (${shown(names)}), and the controller gives up, or attaches all of them`,
        action: 'Write the names of the groups that are meant, one by one.',
        group: mention.text,
        place: mention.place,
      }),
    ];
  }
  if (ids.length > 1) {
    return [
      finding('ambiguous-name', {
        message: `${ids.length} groups of ${world.vpc} have the Name ${mention.text}: ${shown(display(ids))}; the controller attaches all of them`,
        action: 'Give the others another tag Name, or name one by its id.',
        group: mention.text,
        place: mention.place,
      }),
    ];
  }
  if (isWildcard(mention.text)) {
    return [
      finding('undeclared-group', {
        message: `${mention.who} names ${mention.text}, in which EC2 takes * and ? as wildcards, and no group of ${world.vpc}, declared or there already, has a tag Name that fits`,
        action: 'Write the name of a declared group, or of one that exists.',
        group: mention.text,
        place: mention.place,
      }),
    ];
  }
  const elsewhere = declarations.elsewhere.find((group) => group.name === mention.text);
  return [
    finding('undeclared-group', {
      message: `${mention.who} names ${mention.text}, which is declared nowhere${elsewhere === undefined ? '' : ` for this cluster (only for ${elsewhere.clusters.join(', ')})`}, and no group of ${world.vpc} has that tag Name`,
      action: [
        suggest(mention.text) ?? [],
        `Declare ${mention.text} under securityGroups, or write the name of a group that exists.`,
      ]
        .flat()
        .join(' '),
      group: mention.text,
      place: mention.place,
    }),
  ];
}

/** In a rule the name of a declared group means that group, whatever its `Name` is. */
function peerMention(group: DeclaredGroup, rule: DeclaredRule, declared: ReadonlySet<string>): readonly Mention[] {
  const who = `a rule of ${group.name}`;
  switch (rule.peer.kind) {
    case 'group-name':
      return declared.has(rule.peer.name) ? [] : [{ text: rule.peer.name, by: 'name', place: rule.place, who }];
    case 'group':
      return rule.peer.account === undefined ? [{ text: rule.peer.id, by: 'id', place: rule.place, who }] : [];
    case 'ipv4':
    case 'ipv6':
    case 'prefix-list':
    case 'prefix-list-name':
    case 'self':
      return [];
  }
}

/** A backslash takes the meaning from what follows it. */
const isWildcard = (text: string): boolean => /[*?]/.test(text.replaceAll(/\\[\s\S]/g, ''));

const shown = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');

/** A group that is not there yet has no id. Each once. */
const display = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => (isNewGroupId(id) ? 'the declared one' : id))),
];
