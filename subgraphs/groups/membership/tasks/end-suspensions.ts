import type { Task } from '../../../../platform/scheduling/task';
import { where } from '../../../../platform/reading/condition';
import { allianceDay } from '../../domain/alliance-day';
import { changeGroup } from '../../register/change-group';
import { enterMeasureState } from '../enter-measure-state';
import { MembershipMeasure } from '../entities/membership-measure';
import { lockMeasure } from '../lock-measure';

const perPiece = 20;

/** When its term is over, a suspended member is in good standing again. */
export const endSuspensions: Task = {
  name: 'end suspensions',
  everyMs: 60_000,
  async run(work) {
    const over = where(
      "t.kind = 'SUSPENSION' AND t.state = 'IN_FORCE' AND t.valid_until <= ?",
      allianceDay(work.now),
    );
    const rows = await work.everything.find(MembershipMeasure, [over], [], perPiece);
    for (const { id } of rows) {
      const { group, measure } = await lockMeasure(work, id);
      if (measure.state !== 'IN_FORCE') continue;
      await enterMeasureState(work, measure, 'ENDED');
      if (group.status === 'SUSPENDED') await changeGroup(work, group, { status: 'MEMBER' });
    }
    return rows.length === perPiece;
  },
};
