import type { Work } from '../../../platform/commands/work';

/** With its pool the cases of a department's month are settled; each keeps the step. */
export async function settleCasesOfMonth(
  work: Work,
  agreementId: string,
  { month, lastDay }: { readonly month: string; readonly lastDay: string },
): Promise<void> {
  const rows = (await work.manager.query(
    `SELECT id FROM surgical_cases
     WHERE agreement_id = ? AND state = 'COMPLETED' AND performed_on BETWEEN ? AND ? FOR UPDATE`,
    [agreementId, month, lastDay],
  )) as { id: string }[];
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await work.manager.query(
    "UPDATE surgical_cases SET state = 'SETTLED', version = version + 1 WHERE id IN (?)",
    [ids],
  );
  await work.manager.query(
    `INSERT INTO case_steps (case_id, step_number, state, happened_at, actor, changed_fields)
     SELECT id, version, state, ?, ?, ? FROM surgical_cases WHERE id IN (?)`,
    [work.now, work.viewer.subject ?? 'time', JSON.stringify([['state', 'SETTLED']]), ids],
  );
}
