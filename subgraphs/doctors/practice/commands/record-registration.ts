import type { Work } from '../../../../platform/commands/work';
import { forbidden } from '../../../../platform/errors';
import { requireFresh } from '../../../../platform/events/require-fresh';
import { newId } from '../../../../platform/id';
import { period } from '../../../../platform/input/period';
import { refuse } from '../../../../platform/refusal';
import { isSecretariat } from '../../access/is-secretariat';
import { factsChanged } from '../../availability/facts-changed';
import { HospitalCopy } from '../../copies/entities/hospital-copy';
import { SiteCopy } from '../../copies/entities/site-copy';
import { optionalPlainText } from '../../plain-text';
import { Doctor } from '../../register/entities/doctor';
import { specialtyCodes } from '../../register/read-details';
import { actsFor } from '../../require-own';
import { effectiveDays } from '../domain/effective-days';
import { registeringRefusal } from '../domain/registering-refusal';
import { PracticeRegistration } from '../entities/practice-registration';
import { evidenceId } from '../evidence-id';
import { keepStep, type PaperOutcome } from '../keep-step';

interface RecordRegistration {
  readonly doctor: string;
  readonly basis: PracticeRegistration['basis'];
  readonly hospital?: string | null;
  readonly province?: string | null;
  readonly scope: readonly string[];
  readonly validArea?: string | null;
  readonly from: string;
  readonly to?: string | null;
  readonly evidenceId?: string | null;
  readonly verifiedBy?: string | null;
}

/** A doctor is registered somewhere; a hospital says so for itself, the secretariat from the papers. */
export async function recordRegistration(
  work: Work,
  input: RecordRegistration,
): Promise<PaperOutcome> {
  const { viewer, now } = work;
  const hospitalId = input.hospital ?? null;
  if (!isSecretariat(viewer) && !actsFor(viewer, 'hospital', hospitalId)) {
    throw forbidden('record registrations at this hospital');
  }
  const { from, to } = period(input.from, input.to);
  const scope = [...specialtyCodes(input.scope)];
  const verifiedBy = optionalPlainText('verifiedBy', input.verifiedBy, 120);

  const doctor = await work.lock(Doctor, input.doctor);
  const hospitalProvinces = await provincesOf(work, hospitalId);
  const [onlyProvince = null, ...more] = hospitalProvinces;
  const province =
    optionalPlainText('province', input.province, 60) ?? (more.length === 0 ? onlyProvince : null);
  const others = await work.everything.byKeys(PracticeRegistration, 'doctorId', [doctor.id]);
  const { basis } = input;
  refuse(
    registeringRefusal({
      ...{ basis, hospitalId, province, from, to, doctor, hospitalProvinces },
      others: others.map((other) => ({ ...other, ...effectiveDays(other) })),
    }),
  );

  const row: PracticeRegistration = {
    id: newId(now.getTime()),
    doctorId: doctor.id,
    basis,
    hospitalId,
    province,
    scope,
    validArea: optionalPlainText('validArea', input.validArea, 120),
    validFrom: from,
    validUntil: to,
    evidenceId: evidenceId(input.evidenceId),
    verifiedAt: verifiedBy === null ? null : now,
    verifiedBy,
    revokedOn: null,
    bookingId: null,
    version: 1,
  };
  await work.insert(PracticeRegistration, row);
  const days = { fromDay: from, toDay: to };
  await factsChanged(work, { doctorIds: [doctor.id], ...days, because: 'PAPERS' });
  return keepStep(work, row, 'RECORDED');
}

async function provincesOf(work: Work, hospitalId: string | null): Promise<string[]> {
  if (hospitalId === null) return [];
  await requireFresh(work.everything, 'hospitals', work.now);
  await work.share(HospitalCopy, hospitalId);
  const sites = await work.everything.byKeys(SiteCopy, 'hospitalId', [hospitalId]);
  const provinces = sites.flatMap(({ province }) => (province === null ? [] : [province]));
  return [...new Set(provinces)].sort();
}
