import type { EntityManager } from 'typeorm';
import { carryOut } from '../../../platform/commands/work';
import type { Event } from '../../../platform/events/follow';
import { stableId } from '../../../platform/id';
import { everything } from '../../../platform/reading/reader';
import { nobody } from '../../../platform/viewer';
import { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { writeLead } from '../agreements/write-lead';
import { Hospital } from '../register/entities/hospital';
import type { CooperationMode } from '../resolver-types.generated';

/** What the groups tell of a contract that several of them concluded together. */
interface InitiativeAwarded {
  readonly initiativeId: string;
  readonly name: string;
  readonly hospitalId: string;
  readonly groupIds: readonly string[];
  readonly mode: CooperationMode;
}

const mostNote = 200;

/**
 * Every group that opted in gets an agreement of its own, to be signed by itself: nothing binds a group
 * that it did not sign. Told again, or with groups that came later, nobody gets a second one.
 */
export async function applyInitiativeAwarded(manager: EntityManager, event: Event): Promise<void> {
  const awarded = JSON.parse(event.payload) as InitiativeAwarded;
  const { initiativeId, hospitalId, groupIds, mode } = awarded;
  const actor = { viewer: nobody, visible: everything, now: new Date(event.occurredAt) };
  await carryOut(manager, actor, async (work) => {
    const [hospital] = await work.everything.byKeys(Hospital, 'id', [hospitalId]);
    if (!hospital) throw new Error(`Initiative ${initiativeId} names no hospital of the register`);
    const idOf = (groupId: string) =>
      stableId('CooperationAgreement', `${initiativeId}/${groupId}`);
    const known = await work.everything.byKeys(CooperationAgreement, 'id', groupIds.map(idOf));
    for (const groupId of groupIds) {
      const id = idOf(groupId);
      if (known.some((agreement) => agreement.id === id)) continue;
      const lead = { id, groupId, hospitalId, mode, initiativeId, expectedAnnualValueFen: null };
      const note = [...awarded.name].slice(0, mostNote).join('');
      await writeLead(work, { ...lead, stage: 'NEGOTIATING', note });
    }
  });
}
