import type { TestGraph } from '../../support/graph';

/** The ids of a whole root list, two at a time, and what it says of its own length. */
export async function walk(
  graph: TestGraph,
  field: string,
  list: string,
  headers?: Record<string, string>,
) {
  const ids: string[] = [];
  let totalCount = 0;
  let after: unknown = null;
  do {
    const { data } = await graph.query(
      `query ($after: String) {
        page: ${field}(first: 2, after: $after, ${list}) {
          totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
      headers,
    );
    const { edges, pageInfo } = data.page!;
    totalCount = data.page!.totalCount as unknown as number;
    const page = edges as unknown as { cursor: string; node: { id: string } }[];
    ids.push(...page.map(({ node }) => node.id));
    expect(pageInfo!.endCursor).toBe(page.at(-1)?.cursor ?? null);
    after = pageInfo!.hasNextPage ? pageInfo!.endCursor : null;
  } while (after !== null);
  return { ids, totalCount };
}
