import type { DataSource } from 'typeorm';
import { publish } from '../../platform/events/publish';
import { createReader, everything } from '../../platform/reading/reader';
import { where } from '../../platform/reading/condition';
import { loadOnce } from '../../platform/sources/load-once';
import { Theatre } from './register/entities/theatre';
import { theatreFact } from './register/theatre-fact';
import { OfferedSession } from './sessions/entities/offered-session';
import { sessionFact } from './sessions/session-fact';

/** Theatres, and blocks to come, that were there before anybody followed them are told once more. */
export async function retellBlocks(database: DataSource, now: Date): Promise<void> {
  await loadOnce(
    database,
    'theatres and blocks told',
    async (manager) => {
      const reader = createReader(manager, everything);
      const theatres = await reader.find(Theatre, []);
      const ahead = where("t.state = 'OFFERED' AND t.ends_at > ?", now);
      const sessions = await reader.find(OfferedSession, [ahead]);
      await publish(manager, [...theatres.map(theatreFact), ...sessions.map(sessionFact)], now);
    },
    now,
  );
}
