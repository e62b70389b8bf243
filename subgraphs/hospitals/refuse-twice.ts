import { refuse } from '../../platform/refusal';

const duplicateKey = 1062;

/** Writes what may exist only once: the database's own no becomes a refusal that people can read. */
export async function refuseTwice(reason: string, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    if ((error as { errno?: number }).errno !== duplicateKey) throw error;
    refuse({ reason });
  }
}
