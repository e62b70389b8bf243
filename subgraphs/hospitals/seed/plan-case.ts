import type { PlannedAgreement } from '../../../seed/agreements';
import { at, dayText } from '../../../seed/days';
import { randomOf, type Random } from '../../../seed/random';
import { seedId } from '../../../seed/seed-id';
import type { Procedure } from '../../../seed/subjects';
import type { World } from '../../../seed/world';
import type { SurgicalCase } from '../cases/entities/surgical-case';

export interface PlannedCase {
  readonly row: SurgicalCase;
  readonly index: number;
  readonly day: number;
  readonly agreement: PlannedAgreement;
  readonly procedures: readonly Procedure[];
  readonly assistant: number | null;
  readonly random: Random;
}

const cancelReasons = ['患者改期', '术前检查异常', '患者放弃手术', '手术间紧张'];
const payers = [
  'BASIC_INSURANCE',
  'BASIC_INSURANCE',
  'BASIC_INSURANCE',
  'SELF_PAY',
  'COMMERCIAL',
] as const;
/** How likely something goes wrong, by level of the operation. */
const complications = [0, 0.008, 0.016, 0.031, 0.058];

/** One operation, as the row that stands at the end of its history. */
export function planCase(
  world: World,
  agreement: PlannedAgreement,
  index: number,
  day: number,
): PlannedCase {
  const random = randomOf(world.seed, 5, index);
  const { subject, hospital, group } = agreement;
  const leads = world.leadsOf(agreement);
  // The more senior, the more operations.
  const lead = leads[Math.floor(random.float() ** 1.7 * leads.length)]!;
  const procedures = [random.pick(subject.procedures)];
  if (random.chance(0.06)) procedures.push(subject.procedures[0]!);
  const surgeryLevel = Math.max(...procedures.map((each) => each.surgeryLevel));
  const state = stateOf(agreement, day, world.asOf, random);
  const planned = 8 * 60 + random.below(32) * 15;
  const done = state === 'COMPLETED' || state === 'SETTLED';
  const begun = done || state === 'IN_THEATRE';
  const entered = planned + random.below(25);
  const left = entered + 25 + surgeryLevel * 30 + random.below(surgeryLevel * 35);
  const home = day + Math.max(0, surgeryLevel - 1 + random.below(surgeryLevel * 2));
  const complication = done && random.chance(complications[surgeryLevel]!);
  const isPublic = hospital.ownership === 'PUBLIC';
  return {
    index,
    day,
    agreement,
    procedures,
    assistant: random.chance(0.55) ? random.pick(leads) : null,
    random,
    row: {
      id: seedId('Case', index),
      agreementId: agreement.id,
      groupId: group.id,
      hospitalId: hospital.id,
      siteId: agreement.site.id,
      leadDoctorId: seedId('Doctor', lead),
      specialtyCode: subject.code,
      hospitalCaseNumber: `SYN-${index}`,
      patientRef: `syn-${index.toString(36)}-0${random.below(0x7fffffff).toString(36)}`,
      state,
      cancelReason: state === 'CANCELLED' ? random.pick(cancelReasons) : null,
      cancelledAt: state === 'CANCELLED' ? at(Math.min(day, world.asOf) - 1, 900) : null,
      surgeryLevel,
      payer: isPublic || random.chance(0.4) ? random.pick(payers) : 'COMMERCIAL',
      plannedFor: at(day, planned),
      admittedAt: begun ? at(day - 1, 840) : null,
      theatreEnteredAt: begun ? at(day, entered) : null,
      anaesthesiaStartedAt: begun ? at(day, entered + 10) : null,
      theatreLeftAt: done ? at(day, left) : null,
      dischargedAt: done && home < world.asOf ? at(home + 1, 600) : null,
      performedOn: begun ? dayText(day) : null,
      complication: done ? complication : null,
      reoperation: done ? complication && random.chance(0.22) : null,
      synthetic: true,
      version: versions[state],
    },
  };
}

function stateOf(
  { template }: PlannedAgreement,
  day: number,
  asOf: number,
  random: Random,
): SurgicalCase['state'] {
  if (random.chance(0.04)) return 'CANCELLED';
  if (day > asOf) return 'PLANNED';
  if (day === asOf) return 'IN_THEATRE';
  const settlesByCase = template.feeUnit === null || template.feeUnit === 'VISIT';
  if (!settlesByCase) return 'COMPLETED';
  if (template.pooled) return monthIsClosed(day, asOf) ? 'SETTLED' : 'COMPLETED';
  return random.chance(day < asOf - 45 ? 0.96 : 0.4) ? 'SETTLED' : 'COMPLETED';
}

/** Departments are settled when the month after is half over. */
const monthIsClosed = (day: number, asOf: number) =>
  dayText(day).slice(0, 7) < dayText(asOf - 15).slice(0, 7);

const versions = { PLANNED: 1, IN_THEATRE: 2, COMPLETED: 3, SETTLED: 4, CANCELLED: 2 } as const;
