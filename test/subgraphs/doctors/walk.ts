import type { TestGraph } from '../../support/graph';

/** All ids of a root list, three at a time, and what the list says of its own length. */
export async function walk(
  graph: TestGraph,
  field: string,
  order: string,
  viewer: Record<string, string>,
) {
  const ids: string[] = [];
  let totalCount = 0;
  let after: string | null = null;
  do {
    const { data } = await graph.query(
      `query ($after: String) { list: ${field}(first: 3, after: $after ${order && `, ${order}`}) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor }
      } }`,
      { after },
      viewer,
    );
    const page = data.list as unknown as Page;
    totalCount = page.totalCount;
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { ids, totalCount };
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
