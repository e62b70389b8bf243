import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../patient-ref';
import { requireOwn } from '../../require-own';
import { concludingRefusal } from '../domain/concluding-refusal';
import { enterState, type ConferenceOutcome } from '../enter-state';
import { MdtConference } from '../entities/mdt-conference';
import { MdtOpinion } from '../entities/mdt-opinion';

interface ConcludeConference {
  readonly id: string;
  readonly expectedVersion: number;
  readonly conclusion: string;
}

/** The convener writes down what it came to; after that nothing changes. */
export async function concludeConference(
  work: Work,
  input: ConcludeConference,
): Promise<ConferenceOutcome> {
  const conclusion = clinicalText('conclusion', input.conclusion, 10_000);
  const row = await work.lock(MdtConference, input.id);
  requireOwn(work.viewer, row.convenerId, 'conclude conferences of this group');
  requireVersion(row, input.expectedVersion);
  const opinions = await work.everything.byKeys(MdtOpinion, 'conferenceId', [row.id]);
  refuse(concludingRefusal({ state: row.state, opinions }));
  return enterState(work, row, { state: 'CONCLUDED', conclusion, concludedAt: work.now });
}
