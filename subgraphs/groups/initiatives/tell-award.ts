import type { Work } from '../../../platform/commands/work';
import { allianceDay } from '../domain/alliance-day';
import type { Initiative } from './entities/initiative';
import { InitiativeCommitment } from './entities/initiative-commitment';
import { initiativeAwardedFact } from './initiative-fact';

/** Of a contract: each group that opted in gets an agreement from their owner. */
export async function tellAward(work: Work, awarded: Initiative): Promise<void> {
  const { id, title, convenerId, chain, mode, signingHospitalId, version } = awarded;
  if (signingHospitalId === null || mode === null) return;
  const order = [{ property: 'groupId', direction: 'ASC' }] as const;
  const rows = await work.everything.byKeys(InitiativeCommitment, 'initiativeId', [id], order);
  work.publish(
    initiativeAwardedFact({
      initiativeId: id,
      name: title,
      convenerId,
      hospitalId: signingHospitalId,
      chain,
      groupIds: rows.map(({ groupId }) => groupId),
      mode,
      awardedOn: allianceDay(work.now),
      version,
    }),
  );
}
