import type { Work } from '../../../platform/commands/work';
import { searchTerms } from '../../../platform/naming/search-terms';
import { SearchTerm } from './entities/search-term';

interface NamedRecord {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

/** Lets a record be found by the names it has now, and by no others. */
export async function writeSearchTerms(
  work: Work,
  { id, nameZh, nameEn }: NamedRecord,
): Promise<void> {
  await work.manager.delete(SearchTerm, { recordId: id });
  const terms = searchTerms({ zh: nameZh, en: nameEn }, 'organisation');
  await work.insert(
    SearchTerm,
    terms.map((term) => ({ recordId: id, ...term })),
  );
}
