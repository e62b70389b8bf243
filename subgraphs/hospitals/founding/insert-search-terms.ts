import type { EntityManager } from 'typeorm';
import { searchTerms } from '../../../platform/naming/search-terms';
import { SearchTerm } from '../register/entities/search-term';

interface NamedRecord {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

/** Lets records be found by their names. */
export async function insertSearchTerms(
  manager: EntityManager,
  records: readonly NamedRecord[],
): Promise<void> {
  const rows = records.flatMap(({ id, nameZh, nameEn }) =>
    searchTerms({ zh: nameZh, en: nameEn }, 'organisation').map((term) => ({
      recordId: id,
      ...term,
    })),
  );
  await manager.insert(SearchTerm, rows);
}
