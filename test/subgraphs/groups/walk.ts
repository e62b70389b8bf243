import type { TestGraph } from '../../support/graph';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All ids of a root list, page by page as a client would; each page says the same total. */
export async function walk(
  graph: TestGraph,
  headers: Record<string, string>,
  field: string,
  args: string,
  first = 2,
): Promise<{ ids: string[]; totalCount: number }> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data } = await graph.query(
      `query ($after: String, $first: Int) {
         page: ${field}(first: $first, after: $after ${args}) {
           totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor }
         }
       }`,
      { after, first },
      headers,
    );
    const page = data.page as unknown as Page;
    ids.push(...page.nodes.map(({ id }) => id));
    if (page.edges.at(-1)?.cursor !== (page.pageInfo.endCursor ?? undefined)) {
      throw new Error('The last cursor of the page is not where it says that it ends');
    }
    if (!page.pageInfo.hasNextPage) return { ids, totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}
