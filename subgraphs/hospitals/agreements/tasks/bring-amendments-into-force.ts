import type { Task } from '../../../../platform/scheduling/task';
import { oneOf, where } from '../../../../platform/reading/condition';
import { beijingDay } from '../../domain/beijing-day';
import { bindingStages } from '../../domain/binding-stages';
import { bringIntoForce } from '../bring-into-force';
import { termsOfDay } from '../domain/terms-of-day';
import { CooperationAgreement } from '../entities/cooperation-agreement';
import { publishAgreement } from '../publish-agreement';
import { versionsOf } from '../versions-of';

const perPiece = 50;

/** What was signed for a later day holds from that day on: lists and the others learn of it. */
export const bringAmendmentsIntoForce: Task = {
  name: 'bring amendments into force',
  everyMs: 60_000,
  async run(work) {
    const today = beijingDay(work.now);
    const due = where(
      `EXISTS (SELECT 1 FROM agreement_terms later WHERE later.agreement_id = t.id
         AND later.terms_version > t.terms_version AND later.effective_from <= ?)`,
      today,
    );
    const binding = oneOf('t.stage', bindingStages);
    const byId = [{ property: 'id', direction: 'ASC' }] as const;
    const rows = await work.everything.find(CooperationAgreement, [binding, due], byId, perPiece);
    for (const { id } of rows) {
      const row = await work.lock(CooperationAgreement, id);
      const terms = termsOfDay(await versionsOf(work, id), today);
      if (!terms || terms.version === row.termsVersion) continue;
      await bringIntoForce(work, terms);
      const { version: termsVersion, channel } = terms;
      await publishAgreement(
        work,
        await work.change(CooperationAgreement, row, { termsVersion, channel }),
      );
    }
    return rows.length === perPiece;
  },
};
