import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { at, monthStart } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { AdverseEvent } from '../cases/entities/adverse-event';
import { CaseFeedback } from '../cases/entities/case-feedback';
import { CaseProcedure } from '../cases/entities/case-procedure';
import { ProcedureCredit } from '../cases/entities/procedure-credit';
import { SurgicalCase } from '../cases/entities/surgical-case';
import { addSettlement } from './add-settlement';
import { addSteps } from './add-steps';
import type { Incomes } from './incomes';
import type { PlannedCase } from './plan-case';

const grades = ['NO_HARM', 'HAZARD', 'HARM', 'NO_HARM', 'HAZARD', 'SENTINEL'] as const;
const categories = [
  'BLEEDING',
  'INFECTION',
  'ANAESTHESIA',
  'DEVICE',
  'IDENTIFICATION',
  'MEDICATION',
  'PROCEDURE',
  'OTHER',
] as const;

/** Writes one operation with all that belongs to it. */
export function addCase(
  world: World,
  planned: PlannedCase,
  write: BulkWriter,
  incomes: Incomes,
): void {
  const { row, index, day, agreement, procedures, assistant, random } = planned;
  write.add(SurgicalCase, row);
  const assistantId = assistant === null ? null : seedId('Doctor', assistant);
  procedures.forEach(({ code, name, surgeryLevel }, place) => {
    const position = place + 1;
    write.add(CaseProcedure, { caseId: row.id, position, code, name, surgeryLevel });
    const credit = { caseId: row.id, position };
    const shared = assistantId !== null && assistantId !== row.leadDoctorId;
    const share = shared ? 7_000 : 10_000;
    const lead = { doctorId: row.leadDoctorId, role: 'LEAD', shareBasisPoints: share } as const;
    write.add(ProcedureCredit, { ...credit, ...lead });
    if (shared) {
      const rest = { doctorId: assistantId, role: 'ASSISTANT', shareBasisPoints: 3_000 } as const;
      write.add(ProcedureCredit, { ...credit, ...rest });
    }
  });
  addSteps(planned, write);
  if (row.state !== 'COMPLETED' && row.state !== 'SETTLED') return;

  const price = agreement.hospital.ownership === 'PUBLIC' ? 1 : 1.4 + random.float() * 1.4;
  const yuan = procedures.reduce((sum, each) => sum + each.yuan, 0);
  const billedFen = Math.round(yuan * 100 * price);
  if (agreement.template.pooled) incomes.add(agreement.index, monthStart(day), billedFen);
  else if (row.state === 'SETTLED') addSettlement(world, planned, billedFen, write);

  if (row.complication === true || index % 211 === 0) addEvent(world, planned, write);
  if (index % 23 === 0) {
    const score = 3 + Math.floor(random.float() ** 0.5 * 3);
    const givenBy = index % 2 === 0 ? 'GROUP' : 'HOSPITAL';
    const when = at(Math.min(day + 5, world.asOf), 700);
    const id = seedId('Feedback', index);
    const comment = '合成数据：配合顺利';
    write.add(CaseFeedback, { id, caseId: row.id, givenBy, score, comment, givenAt: when });
  }
}

function addEvent({ asOf }: World, { row, index, day }: PlannedCase, write: BulkWriter): void {
  const closed = day < asOf - 20;
  write.add(AdverseEvent, {
    id: seedId('AdverseEvent', index),
    caseId: row.id,
    groupId: row.groupId,
    hospitalId: row.hospitalId,
    grade: grades[index % grades.length]!,
    category: categories[index % categories.length]!,
    occurredAt: at(day, 1_000),
    recordedAt: at(day, 1_080),
    recordedBy: index % 3 === 0 ? 'GROUP' : 'HOSPITAL',
    description: '合成数据：术中或术后发生的事件',
    closedAt: closed ? at(day + 14, 600) : null,
    conclusion: closed ? '合成数据：已分析并改进' : null,
  });
}
