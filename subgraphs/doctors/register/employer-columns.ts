import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { HospitalCopy } from '../copies/entities/hospital-copy';
import { optionalPlainText } from '../plain-text';
import type { GivenEmployer } from './doctor-input';
import type { Doctor } from './entities/doctor';

type Columns = Pick<Doctor, 'mainEmployerId' | 'mainEmployerName'>;

/** An employer as the register keeps it: a hospital that we know, or a name. */
export async function employerColumns(
  { reader }: Work,
  employer: GivenEmployer | null | undefined,
): Promise<Columns> {
  const hospital = employer?.hospital ?? null;
  const mainEmployerName = optionalPlainText('mainEmployer', employer?.name, 120);
  if (hospital === null) return { mainEmployerId: null, mainEmployerName };
  const [known] = await reader.byKeys(HospitalCopy, 'id', [hospital]);
  if (!known) throw refused('MAIN_EMPLOYER_UNKNOWN', { hospital });
  return { mainEmployerId: hospital, mainEmployerName };
}
