import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import type { PlannedAgreement } from '../../../seed/agreements';
import { at, dayText } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import { PlatformAssessment } from '../agreements/entities/platform-assessment';
import { PlatformFinding } from '../agreements/entities/platform-finding';

const assessed: ReadonlySet<string> = new Set(['PHP', 'DEPARTMENT_COBUILD', 'SELF_BUILT']);
const criteria = [
  'THEATRE',
  'INSTRUMENTS',
  'ICU_BACKUP',
  'IMAGING',
  'ANAESTHESIA_STAFFING',
  'NURSING',
  'STERILISATION',
  'BLOOD',
  'SERVICE_STANDARD',
];
const everyDays = 700; // an assessment counts for 24 months

/** What lets an agreement begin and go on: first an assessment that failed, then those that passed. */
export function seedAssessment(agreement: PlannedAgreement, asOf: number, write: BulkWriter): void {
  const { index, group, site, subject, template, validFrom, worksTo } = agreement;
  if (!assessed.has(template.mode) || worksTo === 0) return;
  const failedFirst = index % 4 === 0;
  let number = 0;
  for (let day = validFrom - 30; day < Math.min(worksTo, asOf); day += everyDays) {
    if (number === 0 && failedFirst) add(day - 60, false);
    add(day, true);
  }

  function add(day: number, passed: boolean): void {
    const id = seedId('Assessment', index * 16 + number);
    number += 1;
    write.add(PlatformAssessment, {
      id,
      siteId: site.id,
      specialtyCode: subject.code,
      surgeryLevel: 4,
      assessedByGroupId: group.id,
      assessedOn: dayText(day),
      passed,
      synthetic: true,
      recordedAt: at(day, 1_000),
      actor,
    });
    criteria.forEach((criterionCode, place) => {
      const met = passed || place % 4 !== 2;
      const remark = met ? null : '合成数据：待改进';
      write.add(PlatformFinding, { assessmentId: id, criterionCode, met, remark });
    });
  }
}
