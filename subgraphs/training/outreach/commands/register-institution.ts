import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { optionalText } from '../../../../platform/input/text';
import { names } from '../../input/names';
import { keepRecordStep } from '../../records/keep-record-step';
import { Institution } from '../entities/institution';
import type { InstitutionOutcome } from '../institution-outcome';
import { refuseNamesake } from '../refuse-namesake';

interface RegisterInstitution extends Pick<Institution, 'kind'> {
  readonly nameZh?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly province?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly district?: string | null | undefined;
}

/** Somebody who teaches or works there writes an institution of primary care down. */
export async function registerInstitution(
  work: Work,
  input: RegisterInstitution,
): Promise<InstitutionOutcome> {
  const row: Institution = {
    id: newId(work.now.getTime()),
    ...names(input),
    kind: input.kind,
    province: optionalText('province', input.province, 60),
    city: optionalText('city', input.city, 60),
    district: optionalText('district', input.district, 60),
    reported: false,
    synthetic: false,
    version: 1,
  };
  await refuseNamesake(work, row);
  await work.insert(Institution, row);
  await keepRecordStep(work, { ...row, state: 'REGISTERED' });
  return { id: row.id, version: row.version };
}
