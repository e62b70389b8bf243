import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import { DoctorCopy } from '../copies/entities/doctor-copy';
import { HospitalCopy } from '../copies/entities/hospital-copy';
import { requireCopies } from '../copies/require-copies';
import { shanghaiDay } from '../domain/shanghai-day';
import { Institution } from '../outreach/entities/institution';
import type { Cohort } from '../programmes/entities/cohort';
import { ProgrammeModule } from '../programmes/entities/programme-module';
import { sessionRefusal } from './domain/session-refusal';

interface Held {
  readonly module: string;
  readonly heldOn: string;
  readonly teachers: readonly string[];
  readonly hospital?: string | null | undefined;
  readonly institution?: string | null | undefined;
}

/** Asks the rule about a session that is said to have been held. */
export async function refuseSession(work: Work, cohort: Cohort, held: Held): Promise<void> {
  const { heldOn, hospital, institution } = held;
  const { everything } = work;
  await requireCopies(work, 'doctors');
  if (hospital) await requireCopies(work, 'hospitals');
  if (institution) await work.share(Institution, institution);
  const [module] = await everything.byKeys(ProgrammeModule, 'id', [held.module]);
  const doctors = await everything.byKeys(DoctorCopy, 'id', held.teachers);
  const known = new Set(doctors.map(({ id }) => id));
  const hospitals = hospital ? await everything.byKeys(HospitalCopy, 'id', [hospital]) : [];
  refuse(
    sessionRefusal({
      heldOn,
      today: shanghaiDay(work.now),
      startsOn: cohort.startsOn,
      endsOn: cohort.endsOn,
      cancelled: cohort.cancelledOn !== null,
      moduleKnown: module?.programmeId === cohort.programmeId,
      strangers: held.teachers.filter((id) => !known.has(id)),
      hospital: hospital ? { id: hospital, known: hospitals.length > 0 } : null,
    }),
  );
}
