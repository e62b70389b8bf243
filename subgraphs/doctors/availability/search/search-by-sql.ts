import type { Reader } from '../../../../platform/reading/reader';
import { loadFacts } from '../facts/load-facts';
import { loadSurroundings } from '../facts/load-surroundings';
import { findCandidates } from './find-candidates';
import type { FreeRow } from './free-row';
import { inOrder } from './free-row';
import { freeRows } from './free-rows';
import type { SearchAsk } from './search-ask';
import type { SeenTime } from './seen-time';

/** So many doctors' facts are held at a time. */
const doctorsAtOnce = 500;

export interface Found {
  readonly rows: readonly FreeRow[];
  /** Owners whose facts are too old: then nobody is free. */
  readonly staleOwners: readonly string[];
}

/** Answers a question from the tables alone. The reader sees every row; `seen` decides what is told. */
export async function searchBySql(
  reader: Reader,
  ask: SearchAsk,
  seen: SeenTime,
  now: Date,
): Promise<Found> {
  if (ask.within.from >= ask.within.to) return { rows: [], staleOwners: [] };
  const { siteIds, doctorIds } = await findCandidates(reader, ask, seen);
  const rows: FreeRow[] = [];
  for (let first = 0; first === 0 || first < doctorIds.length; first += doctorsAtOnce) {
    const some = doctorIds.slice(first, first + doctorsAtOnce);
    const facts = await loadFacts(reader, some, ask.within);
    const surroundings = await loadSurroundings(reader, facts.values(), siteIds, now);
    const { staleOwners } = surroundings;
    if (staleOwners.length > 0) return { rows: [], staleOwners };
    rows.push(...freeRows(facts.values(), surroundings, ask, seen, now));
  }
  return { rows: rows.sort(inOrder), staleOwners: [] };
}
