import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { at } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { CharterProposal } from '../membership/entities/charter-proposal';
import { Charter } from '../register/entities/charter';
import { addApplications } from './add-applications';
import { addMeasures } from './add-measures';
import { addVote } from './add-vote';
import { members } from './members';

/** A number that no charter of the alliance will reach, and a day on which it never comes in force. */
const charterVersion = 9_001;
const never = '9999-12-31';
const proposals = ['ADOPTED', 'REJECTED', 'VOTING'] as const;

/** The charter of the synthetic world, who applied under it, and which measures were taken. */
export function seedMembership(world: World, write: BulkWriter): void {
  const { asOf } = world;
  const charterId = seedId('Charter', 0);
  const criteria = ['DOCTORS', 'LICENCES', 'ETHICS'].map((code) => ({
    code,
    text: `合成准则：${code}`,
  }));
  write.add(Charter, {
    id: charterId,
    version: charterVersion,
    inForceFrom: never,
    inForcePrecision: 'DAY',
    criteria,
  });
  proposals.forEach((state, index) => {
    const id = seedId('CharterProposal', index);
    const voteId = seedId('Vote', index);
    const opened = state === 'VOTING' ? asOf - 3 : asOf - 900 + index * 100;
    const decided = state !== 'VOTING';
    write.add(CharterProposal, {
      id,
      state,
      criteria,
      proposedById: members(world)[0]!.id,
      proposedAt: at(opened, 600),
      voteId,
      decidedAt: decided ? at(opened + 7, 600) : null,
      charterId: state === 'ADOPTED' ? charterId : null,
      version: decided ? 2 : 1,
    });
    const matter = { matter: 'CHARTER', matterId: id } as const;
    addVote(world, write, { id: voteId, ...matter, opened, carried: state === 'ADOPTED' });
  });
  const codes = criteria.map(({ code }) => code);
  addApplications(world, write, { charterId, codes, firstVote: proposals.length });
  addMeasures(world, write);
}
