import type { Work } from '../../../../platform/commands/work';
import { badInput } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { period } from '../../../../platform/input/period';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { factsChanged } from '../../availability/facts-changed';
import { Doctor } from '../../register/entities/doctor';
import { requireOwn } from '../../require-own';
import { effectiveDays } from '../domain/effective-days';
import { grantingRefusal } from '../domain/granting-refusal';
import { Privilege } from '../entities/privilege';
import { evidenceId } from '../evidence-id';
import { keepStep, type PaperOutcome } from '../keep-step';

interface GrantPrivilege {
  readonly doctor: string;
  readonly hospital: string;
  readonly maxSurgeryLevel: number;
  readonly procedures?: readonly string[] | null;
  readonly from: string;
  readonly to?: string | null;
  readonly evidenceId?: string | null;
}

const procedureForm = /^[A-Za-z0-9.-]{1,20}$/;

/** A hospital says what a doctor may operate in its theatres. */
export async function grantPrivilege(work: Work, input: GrantPrivilege): Promise<PaperOutcome> {
  requireOwn(work.viewer, 'hospital', input.hospital, 'grant privileges at this hospital');
  const { from, to } = period(input.from, input.to);
  const maxSurgeryLevel = wholeNumber('maxSurgeryLevel', input.maxSurgeryLevel, 1, 4);
  const procedures = list('procedures', input.procedures ?? []);
  if (!procedures.every((code) => procedureForm.test(code))) {
    throw badInput('CODE_FORM', 'procedures: must be codes of procedures.', {
      field: 'procedures',
    });
  }

  const doctor = await work.lock(Doctor, input.doctor);
  const all = await work.everything.byKeys(Privilege, 'doctorId', [doctor.id]);
  const others = all
    .filter(({ hospitalId }) => hospitalId === input.hospital)
    .map((other) => ({ id: other.id, ...effectiveDays(other) }));
  refuse(grantingRefusal({ doctor, from, to, others }));

  const row: Privilege = {
    id: newId(work.now.getTime()),
    doctorId: doctor.id,
    hospitalId: input.hospital,
    maxSurgeryLevel,
    procedures: [...procedures],
    validFrom: from,
    validUntil: to,
    evidenceId: evidenceId(input.evidenceId),
    revokedOn: null,
    version: 1,
  };
  await work.insert(Privilege, row);
  const days = { fromDay: from, toDay: to };
  await factsChanged(work, { doctorIds: [doctor.id], ...days, because: 'PAPERS' });
  return keepStep(work, row, 'RECORDED');
}
