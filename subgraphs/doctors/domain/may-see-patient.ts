import type { Viewer } from '../../../platform/viewer';

/** Who treats the patient together. */
export interface TreatingParties {
  readonly doctorId: string | null;
  readonly groupId: string | null;
  readonly hospitalId: string;
}

/**
 * Whether a viewer may read the pseudonym of a patient: those who treat the patient, and the
 * secretariat when it says why.
 */
export function maySeePatient(
  { tenants, roles, reason }: Viewer,
  { doctorId, groupId, hospitalId }: TreatingParties,
): boolean {
  const acts = (kind: string, id: string | null) =>
    id !== null && (tenants[kind] ?? []).includes(id);
  const treats = acts('doctor', doctorId) || acts('group', groupId) || acts('hospital', hospitalId);
  return treats || (roles.includes('SECRETARIAT') && (reason ?? '').trim() !== '');
}
