import type { GroupPlan, Plan } from '../plan/plan.ts';
import { peerCell, ruleCell } from './rows.ts';
import { code, prose } from './escape.ts';
import { count, fold, table } from './page.ts';

/** What an offline plan is, and what it does not tell; undefined for any other. */
export function offlineNotice({ basis, notJudged = [] }: Pick<Plan, 'basis' | 'notJudged'>): string | undefined {
  if (basis === 'live') return undefined;
  const left = notJudged.length === 0 ? '' : ` Not judged: ${notJudged.map((id) => code(id)).join(', ')}.`;
  return `> [!NOTE]\n> **Offline: made from the manifests alone.** AWS was not asked, so what of it is there already, and what would change, is not known.${left}`;
}

/** The rules of every declared group of an offline plan; undefined where there are none. */
export function declaredFold(groups: readonly GroupPlan[], items: number): string | undefined {
  const some = groups.filter(({ declared }) => declared !== undefined);
  if (some.length === 0) return undefined;
  const rules = some.reduce((sum, { declared = [] }) => sum + declared.length, 0);
  const title = `${count(some.length, 'group')} declared, with ${count(rules, 'rule')}`;
  const rows = some.flatMap(({ name, declared = [] }): readonly (readonly string[])[] =>
    declared.length === 0
      ? [[code(name), 'no rules', '', '']]
      : declared.map((rule) => [code(name), ruleCell(rule), peerCell(rule), prose(rule.description ?? '')]),
  );
  const rest = rows.length - Math.min(rows.length, items);
  const shown = rest === 0 ? rows : [...rows.slice(0, items), [`and ${count(rest, 'row')} more`, '', '', '']];
  const body = table(['Security group', 'Rule', 'Peer', 'Note'], shown);
  return rules > 15 ? fold(title, body) : `#### ${title}\n\n${body}`;
}
