import type { Plan } from '../plan/plan.ts';
import { code, prose } from './escape.ts';
import { count, sentence, table } from './page.ts';

/** The groups that a cleanup leaves, each with why; undefined where there is none. */
export function keptTable({ kept = [] }: Pick<Plan, 'kept'>, items: number): string | undefined {
  if (kept.length === 0) return undefined;
  const rows = kept
    .slice(0, items)
    .map(({ name, id, reason }) => [code(name), code(id), prose(sentence(reason), items === Infinity ? 600 : 100)]);
  const rest = kept.length - rows.length;
  const all = rest === 0 ? rows : [...rows, [`and ${count(rest, 'group')} more`, '', '']];
  return `#### Kept\n\n${table(['Security group', 'Id', 'Why'], all)}`;
}
