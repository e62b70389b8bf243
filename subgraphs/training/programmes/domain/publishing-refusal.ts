import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { ProgrammeKind, ProgrammeState } from '../../resolver-types.generated';
import type { ProgrammeReason } from '../reasons';
import { isTutor } from './is-tutor';
import { programmeArrows } from './programme-arrows';
import { supervisingRefusal, type SupervisorFacts } from './supervising-refusal';

export interface Publishing {
  readonly kind: ProgrammeKind;
  readonly state: ProgrammeState;
  readonly modules: number;
  readonly requiredCases: number;
  readonly supervisors: readonly SupervisorFacts[];
  readonly hospitals: readonly { readonly leading: boolean; readonly accreditedBase: boolean }[];
}

/** Why a draft may not be opened to applications. */
export function publishingRefusal(publishing: Publishing): Refusal<ProgrammeReason> | null {
  const { kind, state, modules, requiredCases, supervisors, hospitals } = publishing;
  const refusal = transitionRefusal(programmeArrows, state, 'PUBLISHED');
  if (refusal) return refusal;
  if (modules === 0) return { reason: 'MODULES_MISSING' };
  for (const supervisor of supervisors) {
    const unfit = supervisingRefusal(supervisor);
    if (unfit) return unfit;
  }
  if (kind === 'RESIDENCY') {
    if (!hospitals.some(({ leading, accreditedBase }) => leading && accreditedBase)) {
      return { reason: 'BASE_MISSING' };
    }
    if (!supervisors.some(isTutor)) return { reason: 'SUPERVISOR_ROLE_MISSING' };
  }
  if (requiredCases > 0 && supervisors.length === 0) return { reason: 'SUPERVISORS_MISSING' };
  return null;
}
