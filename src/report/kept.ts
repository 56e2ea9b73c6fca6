import type { Plan } from '../plan/plan.ts';
import { code, prose } from './escape.ts';
import { count, sentence, table } from './page.ts';

/** The groups that a cleanup leaves, each with why; undefined where there is none. */
export function keptTable(plan: Pick<Plan, 'groups' | 'findings'>, items: number): string | undefined {
  const kept = plan.groups.filter((group) => group.changes.length === 0);
  if (kept.length === 0) return undefined;
  const rows = kept.slice(0, items).map((group) => {
    const reasons = plan.findings.filter((finding) => finding.group === group.name);
    return [
      code(group.name),
      group.id === undefined ? '' : code(group.id),
      reasons.map((finding) => sentence(prose(finding.message, 300))).join('<br>') || (group.blocked ?? ''),
    ];
  });
  const rest = kept.length - rows.length;
  const all = rest === 0 ? rows : [...rows, [`and ${count(rest, 'group')} more`, '', '']];
  return `#### Kept\n\n${table(['Security group', 'Id', 'Why'], all)}`;
}
