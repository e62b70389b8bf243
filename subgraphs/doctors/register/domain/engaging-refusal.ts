import type { Refusal } from '../../../../platform/refusal';
import { overlap, type Days } from '../../domain/overlap';
import type { DoctorStatus, EngagementKind, PracticeMode } from '../../resolver-types.generated';
import type { EngagementReason } from '../reasons/engagement-reasons';
import { fullTimeOnlyKinds } from './full-time-only-kinds';

export interface Engaging extends Days {
  readonly kind: EngagementKind;
  readonly fractionBasisPoints: number | null;
  readonly doctor: {
    readonly status: DoctorStatus;
    /** Null: no source states it, and what needs it does not bind. */
    readonly practiceMode: PracticeMode | null;
  };
  readonly group: { readonly id: string; readonly fullTimeOnly: boolean };
  /** All other engagements of the doctor, anywhere. */
  readonly others: readonly Other[];
}

export interface Other extends Days {
  readonly id: string;
  readonly groupId: string;
  readonly kind: EngagementKind | null;
}

type Answer = Refusal<EngagementReason> | null;

/**
 * Why a doctor cannot be engaged on these terms: engagements in one group never overlap, at most one
 * at a time is full-time, a doctor inside the system is full-time nowhere, and a full-time-only
 * group takes only those who work for it alone.
 */
export function engagingRefusal(engaging: Engaging): Answer {
  const { doctor, kind, fractionBasisPoints } = engaging;
  if (doctor.status === 'RETIRED' || doctor.status === 'DECEASED') {
    return { reason: 'DOCTOR_NOT_WORKING', details: { status: doctor.status } };
  }
  if (kind === 'FULL_TIME' && (fractionBasisPoints ?? 10_000) !== 10_000) {
    return { reason: 'FULL_TIME_IS_WHOLE' };
  }
  return refusalOfGroup(engaging) ?? refusalOfOthers(engaging);
}

function refusalOfGroup({ doctor: { practiceMode }, group, kind }: Engaging): Answer {
  if (kind === 'FULL_TIME' && practiceMode === 'IN_SYSTEM') {
    return { reason: 'IN_SYSTEM_FULL_TIME' };
  }
  if (!group.fullTimeOnly) return null;
  if (!fullTimeOnlyKinds.includes(kind)) {
    return { reason: 'GROUP_FULL_TIME_ONLY', details: { kind, possible: fullTimeOnlyKinds } };
  }
  if (practiceMode !== null && practiceMode !== 'FREE') {
    return { reason: 'GROUP_WANTS_FREE_DOCTORS', details: { practiceMode } };
  }
  return null;
}

function refusalOfOthers(engaging: Engaging): Answer {
  const { group, kind, others } = engaging;
  const meanwhile = others.filter((other) => overlap(engaging, other));
  const here = meanwhile.find(({ groupId }) => groupId === group.id);
  if (here) {
    const { id, from, to } = here;
    return { reason: 'ENGAGEMENT_OVERLAPS', details: { engagement: id, from, to } };
  }
  // Where else a doctor works full-time, and since when, is told to nobody who does not know it.
  const isFullTime = kind === 'FULL_TIME' && meanwhile.some((other) => other.kind === 'FULL_TIME');
  return isFullTime ? { reason: 'FULL_TIME_ELSEWHERE' } : null;
}
