import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { optionalText } from '../../../../platform/input/text';
import { requireOneOf } from '../../access/require-one-of';
import { names } from '../../input/names';
import { keepRecordStep } from '../../records/keep-record-step';
import { Institution } from '../entities/institution';
import type { InstitutionOutcome } from '../institution-outcome';
import { refuseNamesake } from '../refuse-namesake';

interface UpdateInstitution {
  readonly id: string;
  readonly expectedVersion: number;
  readonly kind?: Institution['kind'] | null | undefined;
  readonly nameZh?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly province?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly district?: string | null | undefined;
}

/** The training managers put right what is known of an institution, for it is everybody's. */
export async function updateInstitution(
  work: Work,
  { id, expectedVersion, ...given }: UpdateInstitution,
): Promise<InstitutionOutcome> {
  const known = await work.lock(Institution, id);
  requireOneOf(work.viewer, [], 'change institutions');
  requireVersion(known, expectedVersion);
  const place = (field: 'province' | 'city' | 'district') =>
    given[field] === undefined ? known[field] : optionalText(field, given[field], 60);
  const changes = {
    ...names({
      nameZh: given.nameZh === undefined ? known.nameZh : given.nameZh,
      nameEn: given.nameEn === undefined ? known.nameEn : given.nameEn,
    }),
    kind: given.kind ?? known.kind,
    province: place('province'),
    city: place('city'),
    district: place('district'),
    reported: false,
  };
  await refuseNamesake(work, { id, ...changes });
  const row = await work.change(Institution, known, changes);
  const fields = Object.entries(given).filter(([, value]) => value !== undefined);
  const note = fields.map(([field]) => field).join(' ');
  await keepRecordStep(work, { ...row, state: 'CHANGED', note });
  return { id, version: row.version };
}
