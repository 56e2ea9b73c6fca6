import type { GroupToken, World, WorldGroup } from './answer.ts';
import { Refusal } from './refusal.ts';

/**
 * Ids of the groups that a list of ids and names means, as the controller resolves it: ids first, then names, each in
 * EC2's order; never cross-deduplicated. Throws a `Refusal` where the controller gives up.
 * LBC: pkg/networking/security_group_resolver.go.
 */
export function resolveGroups(tokens: readonly GroupToken[], world: World): readonly string[] {
  const texts = tokens.map((token) => token.text);
  const results = [
    resolveIds(
      texts.filter((text) => tokenKind(text) === 'id'),
      world,
    ),
    resolveNames(
      texts.filter((text) => tokenKind(text) === 'name'),
      world,
    ),
  ];
  const failures = results.flatMap((result) => ('failure' in result ? [result.failure] : []));
  if (failures.length > 0) {
    const message = `couldn't find all security groups: ${failures.join(', ')}`;
    throw new Refusal('unresolved-group', message, firstUnresolved(tokens, world)?.place);
  }
  return results.flatMap((result) => ('found' in result ? result.found.map((group) => group.id) : []));
}

/** Only the lower-case prefix decides; whatever else it is, it is a name. */
export function tokenKind(text: string): GroupToken['by'] {
  return text.startsWith('sg-') ? 'id' : 'name';
}

/** The groups that a name finds: by tag `Name` in the controller's VPC, with EC2's wildcards. */
export function groupsNamed(name: string, world: World): readonly WorldGroup[] {
  const matches = nameFilter(name);
  return world.securityGroups.filter((group) => {
    const tag = nameTag(group);
    return group.vpc === world.vpc && tag !== undefined && matches(tag);
  });
}

type Resolved = { readonly found: readonly WorldGroup[] } | { readonly failure: string };

function resolveIds(ids: readonly string[], world: World): Resolved {
  const malformed = ids.find((id) => !/^sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
  if (malformed !== undefined) {
    return { failure: `api error InvalidGroupId.Malformed: Invalid id: ${JSON.stringify(malformed)}` };
  }
  const found: WorldGroup[] = [];
  for (const id of new Set(ids)) {
    const group = world.securityGroups.find((candidate) => candidate.id === id);
    if (group === undefined) {
      return { failure: `api error InvalidGroup.NotFound: The security group '${id}' does not exist` };
    }
    found.push(group);
  }
  if (found.length === ids.length) return { found };
  return { failure: `requested ids [${ids.join(', ')}] but found [${found.map((group) => group.id).join(', ')}]` };
}

/** The controller compares how many distinct names it asked for with how many distinct `Name` tags came back, not which. */
function resolveNames(requested: readonly string[], world: World): Resolved {
  const names = [...new Set(requested)];
  if (names.length === 0) return { found: [] };
  const filters = names.map(nameFilter);
  const found = world.securityGroups.filter((group) => {
    const tag = nameTag(group);
    return group.vpc === world.vpc && tag !== undefined && filters.some((matches) => matches(tag));
  });
  const foundNames = [...new Set(found.map((group) => nameTag(group) ?? ''))];
  if (foundNames.length === names.length) return { found };
  return { failure: `requested names [${names.join(', ')}] but found [${foundNames.join(', ')}]` };
}

function firstUnresolved(tokens: readonly GroupToken[], world: World): GroupToken | undefined {
  const missing = tokens.find((token) =>
    token.by === 'id'
      ? !world.securityGroups.some((group) => group.id === token.text)
      : groupsNamed(token.text, world).length === 0,
  );
  return (
    missing ??
    tokens.find((token, index) => tokens.findIndex((other) => other.text === token.text) < index) ??
    tokens[0]
  );
}

function nameTag(group: WorldGroup): string | undefined {
  return Object.hasOwn(group.tags, 'Name') ? group.tags['Name'] : undefined;
}

/**
 * An EC2 filter value: `*` is any text, `?` any character, a backslash makes the next character literal; case counts.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
export function nameFilter(pattern: string): (text: string) => boolean {
  if (!/[*?\\]/.test(pattern)) return (text) => text === pattern;
  const steps = filterSteps(pattern);
  return (text) => stepsMatch(steps, text);
}

/** In time of the two lengths' product at worst, since the pattern is foreign text. */
function stepsMatch(wanted: readonly FilterStep[], text: string): boolean {
  const characters = Array.from(text);
  let step = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < characters.length) {
    const current = wanted[step];
    if (current !== undefined && current.kind === 'any-text') {
      star = step;
      resume = at;
      step += 1;
    } else if (current !== undefined && (current.kind === 'any-character' || current.text === characters[at])) {
      step += 1;
      at += 1;
    } else if (star >= 0) {
      step = star + 1;
      resume += 1;
      at = resume;
    } else {
      return false;
    }
  }
  return wanted.slice(step).every((rest) => rest.kind === 'any-text');
}

type FilterStep =
  | { readonly kind: 'any-text' }
  | { readonly kind: 'any-character' }
  | { readonly kind: 'literal'; readonly text: string };

function filterSteps(pattern: string): readonly FilterStep[] {
  const steps: FilterStep[] = [];
  let escaped = false;
  for (const character of pattern) {
    if (escaped) steps.push({ kind: 'literal', text: character });
    else if (character === '*') steps.push({ kind: 'any-text' });
    else if (character === '?') steps.push({ kind: 'any-character' });
    else if (character !== '\\') steps.push({ kind: 'literal', text: character });
    escaped = !escaped && character === '\\';
  }
  return escaped ? [...steps, { kind: 'literal', text: '\\' }] : steps;
}
