import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { allianceDay } from '../../domain/alliance-day';
import { foreignId } from '../../foreign-id';
import { clinicalText, patientRef } from '../../patient-ref';
import { requireOwn } from '../../require-own';
import { keepStep, outcomeOf, type ConferenceOutcome } from '../enter-state';
import { MdtConference } from '../entities/mdt-conference';
import { invite, shareInvited } from '../invite';

interface ConveneConference {
  readonly convener: string;
  readonly patientRef: string;
  readonly question: string;
  readonly groups: readonly string[];
  readonly treatingHospital?: string | null;
  readonly meetsAt?: Date | null;
}

/** A member asks others about one patient. */
export async function conveneConference(
  work: Work,
  input: ConveneConference,
): Promise<ConferenceOutcome> {
  requireOwn(work.viewer, input.convener, 'convene for this group');
  const pseudonym = patientRef(input.patientRef);
  const question = clinicalText('question', input.question, 2000);
  const { treatingHospital, meetsAt } = input;
  const hospitalId =
    treatingHospital == null ? null : foreignId('treatingHospital', treatingHospital);
  const invited = await shareInvited(work, input.convener, input.groups);

  const row: MdtConference = {
    id: newId(work.now.getTime()),
    convenerId: input.convener,
    patientRef: pseudonym,
    question,
    state: 'CONVENED',
    treatingHospitalId: hospitalId,
    convenedAt: work.now,
    convenedOn: allianceDay(work.now),
    meetsAt: meetsAt ?? null,
    conclusion: null,
    concludedAt: null,
    version: 1,
  };
  await work.insert(MdtConference, row);
  await invite(work, row.id, [input.convener, ...invited]);
  await keepStep(work, row, null);
  return outcomeOf(row);
}
