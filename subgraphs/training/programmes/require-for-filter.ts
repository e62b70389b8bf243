import type { Context } from '../context';
import type { ProgrammeFilter } from '../resolver-types.generated';

/** Two filters of programmes rest on what other subgraphs told; the rest of them on nothing. */
export async function requireForFilter(
  filter: ProgrammeFilter | null | undefined,
  { requireCopiesOf }: Context,
): Promise<void> {
  if (filter?.hostStatus) await requireCopiesOf('groups');
  if (filter?.supervisorTitle) await requireCopiesOf('doctors');
}
