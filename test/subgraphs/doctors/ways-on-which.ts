import type { Viewer } from '../../../platform/viewer';
import type { openPart } from './open-part';

type Part = Awaited<ReturnType<typeof openPart>>;

/** The ways on which the viewer comes to the row; a list that counts more than it shows is a leak. */
export async function waysOnWhich(
  part: Part,
  viewer: Viewer,
  rowId: string,
  ways: readonly string[],
): Promise<string[]> {
  const seen: string[] = [];
  for (const way of ways) {
    const answer = await part.askAs('gateway', `{ ${way} }`, {}, viewer);
    if (answer.body.includes('"MISSING_ACCESS"')) continue;
    const { data } = answer;
    expectHonestCounts(data);
    if (JSON.stringify(data).includes(rowId)) seen.push(way);
  }
  return seen;
}

function expectHonestCounts(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { totalCount, nodes } = value as { totalCount?: number; nodes?: readonly unknown[] };
  if (totalCount !== undefined) expect(nodes).toHaveLength(totalCount);
  Object.values(value).forEach(expectHonestCounts);
}
