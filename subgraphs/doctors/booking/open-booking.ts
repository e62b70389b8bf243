import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { forbidden, notFound } from '../../../platform/errors';
import { StartAgain } from '../../../platform/transaction';
import { Doctor } from '../register/entities/doctor';
import { actsFor } from '../require-own';
import { Booking } from './entities/booking';

/** Who has to do with a booking. */
export type Party = 'hospital' | 'group' | 'doctor';

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

interface Opening {
  readonly parties: readonly Party[];
  /** What they want to do, for those who may not. */
  readonly action: string;
  /** Another doctor whom it concerns. */
  readonly alsoDoctor?: string;
}

/**
 * A booking behind the lock of its doctor, for those of its parties who may do what is asked. Nobody
 * changes a booking without that lock, so what is read now stays until the end of the transaction.
 */
export async function openBooking(work: Work, { id }: Wanted, opening: Opening): Promise<Booking> {
  const seen = await visibleBooking(work, id);
  requireParty(work, seen, opening);
  const persons = [seen.doctorId, opening.alsoDoctor ?? seen.doctorId];
  for (const person of [...new Set(persons)].sort()) await work.lock(Doctor, person);
  const row = await visibleBooking(work, id);
  // Somebody else has taken over in between: we hold the wrong lock.
  if (row.doctorId !== seen.doctorId) throw new StartAgain();
  requireParty(work, row, opening);
  return row;
}

/** The same, of the version that the client has read. */
export async function openVersion(work: Work, wanted: Wanted, opening: Opening): Promise<Booking> {
  const row = await openBooking(work, wanted, opening);
  requireVersion(row, wanted.expectedVersion);
  return row;
}

async function visibleBooking(work: Work, id: string): Promise<Booking> {
  const [row] = await work.reader.byKeys(Booking, 'id', [id]);
  if (!row) throw notFound('Booking', id);
  return row;
}

function requireParty({ viewer }: Work, row: Booking, { parties, action }: Opening): void {
  const { hospitalId: hospital, groupId: group, doctorId: doctor } = row;
  const ids: Readonly<Record<Party, string>> = { hospital, group, doctor };
  if (!parties.some((party) => actsFor(viewer, party, ids[party]))) throw forbidden(action);
}
