import DataLoader from 'dataloader';
import type { CursorSeal } from '../../../../platform/connection/cursor';
import { badInput } from '../../../../platform/errors';
import type { Reader } from '../../../../platform/reading/reader';
import type { Viewer } from '../../../../platform/viewer';
import type { FreeRow } from './free-row';
import { freePage, type FreeArguments, type FreePage } from './free-page';
import { searchAsk, type GivenFilter, type SearchAsk } from './search-ask';
import { searchBySql, type Found } from './search-by-sql';
import { seenTime } from './seen-time';

interface Given extends FreeArguments {
  readonly filter: GivenFilter;
}

type Below = 'hospitals' | 'doctors';

interface Searching {
  /** Sees every row: who is free also depends on what the asker may not see. */
  readonly everything: Reader;
  readonly seal: CursorSeal;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Searches of one operation: the same question below many parents is one search. */
export function createSearch({ everything, seal, viewer, now }: Searching) {
  const seen = seenTime(viewer);
  const loaders = new Map<string, DataLoader<string, Found>>();
  const search = (ask: SearchAsk) => searchBySql(everything, ask, seen, now);

  return {
    page(given: Given): FreePage {
      const { site, city, groups, doctors } = given.filter;
      if (!site && !city && !groups && !doctors) {
        throw badInput('AVAILABILITY_PLACE', 'filter: name a site, a city, groups or doctors.');
      }
      const ask = searchAsk(given.filter, now);
      return freePage(seal, given, 'Query.availability', now, () => search(ask));
    },

    below(kind: Below, parentId: string, given: Given): FreePage {
      const ask = searchAsk(given.filter, now);
      const find = () => loaderOf(kind, ask).load(parentId);
      return freePage(seal, given, `${kind} ${parentId}`, now, find);
    },
  };

  function loaderOf(kind: Below, ask: SearchAsk): DataLoader<string, Found> {
    const key = JSON.stringify([kind, ask]);
    const known = loaders.get(key);
    if (known) return known;
    const loader = new DataLoader(async (parentIds: readonly string[]) => {
      const { rows, staleOwners } = await search({ ...ask, [kind]: [...parentIds] });
      const parentOf = (row: FreeRow) => (kind === 'hospitals' ? row.hospitalId : row.doctorId);
      return parentIds.map((id) => ({
        staleOwners,
        rows: rows.filter((row) => parentOf(row) === id),
      }));
    });
    loaders.set(key, loader);
    return loader;
  }
}
