import type { Task } from '../../../../platform/scheduling/task';
import { oneOf, where } from '../../../../platform/reading/condition';
import { beijingDay } from '../../domain/beijing-day';
import { bindingStages } from '../../domain/binding-stages';
import { CooperationAgreement } from '../entities/cooperation-agreement';
import { enterStage } from '../enter-stage';
import { publishAgreement } from '../publish-agreement';

const perPiece = 50;

/** An agreement whose last day is over has ended, whoever noticed. */
export const endAgreements: Task = {
  name: 'end agreements',
  everyMs: 60_000,
  async run(work) {
    const over = where('t.valid_to <= ?', beijingDay(work.now));
    const rows = await work.everything.find(
      CooperationAgreement,
      [oneOf('t.stage', bindingStages), over],
      [{ property: 'id', direction: 'ASC' }],
      perPiece,
    );
    for (const { id } of rows) {
      const row = await work.lock(CooperationAgreement, id);
      const isOver = row.validTo !== null && row.validTo <= beijingDay(work.now);
      if (!isOver || !bindingStages.includes(row.stage)) continue;
      await publishAgreement(work, await enterStage(work, row, { stage: 'ENDED' }));
    }
    return rows.length === perPiece;
  },
};
