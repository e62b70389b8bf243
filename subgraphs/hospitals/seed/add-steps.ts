import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { at } from '../../../seed/days';
import { CaseStep } from '../cases/entities/case-step';
import type { SurgicalCase } from '../cases/entities/surgical-case';
import type { PlannedCase } from './plan-case';
import { settledOn } from './settled-on';

/** The history of an operation: the state after each step, and what the step wrote. */
export function addSteps({ row, day }: PlannedCase, write: BulkWriter): void {
  const { state, theatreEnteredAt, theatreLeftAt } = row;
  let number = 0;
  add('PLANNED', at(day - 6, 600), []);
  if (row.cancelledAt) {
    add('CANCELLED', row.cancelledAt, ['cancelReason', 'cancelledAt']);
    return;
  }
  if (!theatreEnteredAt) return;
  const entering = [
    'admittedAt',
    'theatreEnteredAt',
    'anaesthesiaStartedAt',
    'performedOn',
  ] as const;
  add('IN_THEATRE', theatreEnteredAt, entering);
  if (!theatreLeftAt) return;
  const leaving = ['theatreLeftAt', 'dischargedAt', 'complication', 'reoperation'] as const;
  add('COMPLETED', theatreLeftAt, leaving);
  if (state === 'SETTLED') add('SETTLED', at(settledOn(day), 960), []);

  function add(
    entered: SurgicalCase['state'],
    happenedAt: Date,
    fields: readonly (keyof SurgicalCase)[],
  ): void {
    number += 1;
    const written = fields.map((field) => [field, row[field]] as const);
    const changes = number === 1 ? [] : [...written, ['state', entered] as const];
    write.add(CaseStep, {
      caseId: row.id,
      stepNumber: number,
      state: entered,
      happenedAt,
      actor,
      changes,
    });
  }
}
