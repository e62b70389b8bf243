import type { DataSource } from 'typeorm';
import { DataLoad } from '../../platform/sources/data-load';

const begun = 'synthetic-begun:';
const made = 'synthetic:';

/** What a schema says of the synthetic world in it. */
export interface WorldMark {
  readonly world: string;
  /** False: it was begun and never finished. */
  readonly whole: boolean;
}

export async function readMark({ manager }: DataSource): Promise<WorldMark | null> {
  const names = (await manager.find(DataLoad)).map(({ name }) => name);
  const whole = names.find((name) => name.startsWith(made));
  if (whole !== undefined) return { world: whole.slice(made.length), whole: true };
  const partial = names.find((name) => name.startsWith(begun));
  return partial === undefined ? null : { world: partial.slice(begun.length), whole: false };
}

export async function markBegun({ manager }: DataSource, world: string, at: Date): Promise<void> {
  await manager.insert(DataLoad, { name: `${begun}${world}`, loadedAt: at });
}

export async function markWhole({ manager }: DataSource, world: string, at: Date): Promise<void> {
  await manager.insert(DataLoad, { name: `${made}${world}`, loadedAt: at });
}

export async function removeMarks({ manager }: DataSource): Promise<void> {
  await manager.query('DELETE FROM data_loads WHERE name LIKE ?', ['synthetic%']);
}
