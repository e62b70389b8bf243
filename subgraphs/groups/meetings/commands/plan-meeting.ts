import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { requireSecretariat } from '../../require-secretariat';
import { planningRefusal } from '../domain/planning-refusal';
import { Meeting } from '../entities/meeting';
import { meetingOutcome, type MeetingOutcome } from '../outcomes';
import { planFrom, type PlanInput } from '../plan-from';

interface PlanMeeting {
  readonly kind: Meeting['kind'];
  readonly quarter?: { readonly year: number; readonly number: number } | null;
  readonly plan: PlanInput;
}

const duplicateKey = 1062;

/** The secretariat plans a meeting; a quarter has one, and its row in the index decides whose it is. */
export async function planMeeting(
  work: Work,
  { kind, quarter, plan }: PlanMeeting,
): Promise<MeetingOutcome> {
  requireSecretariat(work.viewer, 'plan meetings of the alliance');
  const quarterYear = quarter ? wholeNumber('year', quarter.year, 2016, 2100) : null;
  const quarterNumber = quarter ? wholeNumber('number', quarter.number, 1, 4) : null;
  const columns = await planFrom(work, plan);
  refuse(planningRefusal({ kind, quarterYear, quarterNumber, heldOn: columns.heldOn }));

  const row: Meeting = {
    id: newId(work.now.getTime()),
    kind,
    ...columns,
    quarterYear,
    quarterNumber,
    minutes: null,
    version: 1,
    quarterPlace: quarterYear === null ? null : 1,
    cancelledAt: null,
    cancelReason: null,
  };
  try {
    await work.insert(Meeting, row);
  } catch (error) {
    if ((error as { errno?: number }).errno !== duplicateKey) throw error;
    throw refused('QUARTER_TAKEN', { quarterYear, quarterNumber });
  }
  return meetingOutcome(row);
}
