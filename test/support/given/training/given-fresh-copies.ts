import type { TestGraph } from '../../graph';
import { givenCopiesAsOf } from './given-copies-as-of';

/** Nothing that training copies goes stale, however much time a test lets pass. */
export async function givenFreshCopies(graph: TestGraph): Promise<void> {
  for (const owner of ['groups', 'hospitals', 'doctors']) {
    await givenCopiesAsOf(graph, owner, new Date('2100-01-01T00:00:00Z'));
  }
}
