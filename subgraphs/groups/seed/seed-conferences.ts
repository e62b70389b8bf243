import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { at, dayText } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { MdtConference } from '../conferences/entities/mdt-conference';
import { MdtInvitation } from '../conferences/entities/mdt-invitation';
import { MdtOpinion } from '../conferences/entities/mdt-opinion';
import { MdtParticipant } from '../conferences/entities/mdt-participant';
import { MdtStep } from '../conferences/entities/mdt-step';
import { members, nth } from './members';

const states = ['CONCLUDED', 'CONVENED', 'CONCLUDED', 'CANCELLED', 'CONCLUDED'] as const;
const perConference = 200; // operations to one conference

/** Conferences of several groups about one patient. */
export async function seedConferences(world: World, write: BulkWriter): Promise<void> {
  const own = members(world);
  const count = Math.max(10, Math.floor(world.scale.cases / perConference));
  for (let index = 0; index < count; index += 1) {
    const state = nth(states, index);
    const id = seedId('Conference', index);
    const day = state === 'CONVENED' ? world.asOf - 2 : world.asOf - 10 - ((index * 13) % 1_700);
    const [first, second] = [nth(own, index), nth(own, index + 1)];
    const hospital = nth(world.hospitals, index);
    const concluded = state === 'CONCLUDED';
    write.add(MdtConference, {
      id,
      convenerId: first.id,
      patientRef: `syn-${index.toString(36)}-0mdt`,
      question: '合成数据：是否适合手术？',
      state,
      treatingHospitalId: hospital.id,
      convenedAt: at(day, 600),
      convenedOn: dayText(day),
      meetsAt: at(day + 4, 900),
      conclusion: concluded ? '合成数据：建议手术' : null,
      concludedAt: concluded ? at(day + 5, 900) : null,
      version: state === 'CONVENED' ? 1 : 2,
    });
    const path = state === 'CONVENED' ? [state] : (['CONVENED', state] as const);
    path.forEach((each, step) =>
      write.add(MdtStep, {
        conferenceId: id,
        stepNumber: step + 1,
        state: each,
        happenedAt: at(day + step * 5, 900),
        actor,
        note: null,
      }),
    );
    [first, second].forEach((group, place) => {
      const groupId = group.id;
      const doctorId = seedId('Doctor', group.firstDoctor + (index % 3));
      if (place > 0)
        write.add(MdtInvitation, { conferenceId: id, groupId, invitedAt: at(day, 610) });
      write.add(MdtParticipant, { conferenceId: id, doctorId, groupId, hospitalId: null });
      if (!concluded) return;
      write.add(MdtOpinion, {
        id: seedId('Opinion', index * 2 + place),
        conferenceId: id,
        doctorId,
        groupId,
        opinion: '合成数据：同意',
        givenAt: at(day + 2 + place, 700),
      });
    });
    if (write.isFull) await write.drain();
  }
}
