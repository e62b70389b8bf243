import type { Work } from '../../../../platform/commands/work';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { Hospital } from '../../register/entities/hospital';
import { requireKnownGroup } from '../../register/require-known-group';
import { requireSide } from '../../require-side';
import { mostAnnualFen } from '../domain/most-annual-fen';
import { modeRefusal, type ModeChoice } from '../domain/mode-refusal';
import type { AgreementOutcome } from '../enter-stage';
import { outcomeOf } from '../outcome-of';
import { writeLead } from '../write-lead';

interface OpenLead {
  readonly group: string;
  readonly hospital: string;
  readonly mode: ModeChoice['mode'];
  readonly expectedAnnualValueFen?: number | null;
}

/** One side notes that it wants to work with the other. */
export async function openLead(work: Work, input: OpenLead): Promise<AgreementOutcome> {
  const { group: groupId, mode } = input;
  const value = input.expectedAnnualValueFen;
  const expected =
    value == null ? null : wholeNumber('expectedAnnualValueFen', value, 0, mostAnnualFen);
  const sides = { groupId, hospitalId: input.hospital };
  requireSide(work.viewer, sides, 'open a lead between these two');
  const { ownership, builtByGroupId } = await work.share(Hospital, input.hospital);
  await requireKnownGroup(work, groupId);
  refuse(modeRefusal({ mode, groupId, ownership, builtByGroupId }));

  const id = newId(work.now.getTime());
  const lead = { ...sides, id, mode, initiativeId: null, expectedAnnualValueFen: expected };
  return outcomeOf(await writeLead(work, { ...lead, stage: 'LEAD', note: null }));
}
