import type { Json } from '../../manifests/document.ts';
import { byteLength } from '../names.ts';
import { compareText } from '../objects.ts';
import { isSetAt, listAt, textAt } from '../read.ts';
import type { LoadedRule } from './backends.ts';
import type { StoredRoute } from './stored.ts';
import { byAge } from './stored.ts';

export type RuleUnit = {
  readonly route: StoredRoute;
  readonly rule: LoadedRule;
  readonly index: number;
  /** Host names that the route serves on the port; none: all. */
  readonly hostnames: readonly string[];
};

type MatchUnit = RuleUnit & {
  readonly match: Json;
  readonly matchIndex: number;
  readonly hostname: string;
  /** Larger counts first, the first difference decides. */
  readonly weight: readonly number[];
};

/** Every match of every rule for every host name, as an ALB would try them. LBC: pkg/gateway/routeutils/route_rule_precedence.go. */
export function inOrderOfPrecedence(units: readonly RuleUnit[]): readonly MatchUnit[] {
  const matches = units.flatMap((unit) => {
    const given = listAt(unit.rule.rule.source, ['matches']);
    const listed = given !== undefined && given.length > 0 ? given : [{}];
    return listed.flatMap((match, matchIndex) =>
      (unit.hostnames.length > 0 ? unit.hostnames : ['']).map((hostname): MatchUnit => {
        // A rule that lists no matches at all comes after its like; one that leaves them out has the default.
        const unlisted = given?.length === 0 || (given === undefined && unit.route.kind === 'GRPCRoute');
        const weight = [...hostWeight(hostname), ...(unlisted ? [] : matchWeight(match, unit.route))];
        return { ...unit, match, matchIndex: unlisted ? Infinity : matchIndex, hostname, weight };
      }),
    );
  });
  return matches.sort(
    (left, right) =>
      compareWeight(left.weight, right.weight) ||
      byAge(left.route.object, right.route.object) ||
      left.index - right.index ||
      compareNumber(left.matchIndex, right.matchIndex) ||
      compareText(left.hostname, right.hostname),
  );
}

function hostWeight(hostname: string): readonly number[] {
  const specificity = hostname === '' ? 0 : hostname.startsWith('*.') ? 1 : 2;
  return [specificity, hostname.split('.').length, byteLength(hostname)];
}

function matchWeight(match: Json, route: StoredRoute): readonly number[] {
  const headers = listAt(match, ['headers'])?.length ?? 0;
  if (route.kind === 'GRPCRoute') {
    const service = byteLength(textAt(match, ['method', 'service']) ?? '');
    const method = byteLength(textAt(match, ['method', 'method']) ?? '');
    return [grpcType(match), service, method, 0, headers, 0];
  }
  const length = byteLength(textAt(match, ['path', 'value']) ?? '/');
  const queries = listAt(match, ['queryParams'])?.length ?? 0;
  return [httpType(match), length, 0, isSetAt(match, ['method']) ? 1 : 0, headers, queries];
}

function httpType(match: Json): number {
  const type = textAt(match, ['path', 'type']);
  return type === 'Exact' ? 3 : type === 'RegularExpression' ? 1 : 2;
}

function grpcType(match: Json): number {
  if (!isSetAt(match, ['method'])) return 0;
  return textAt(match, ['method', 'type']) === 'RegularExpression' ? 1 : 3;
}

function compareWeight(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of [...left, 0, 0, 0, 0, 0, 0].entries()) {
    const difference = (right[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareNumber(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
