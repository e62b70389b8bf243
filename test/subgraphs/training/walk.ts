import type { Data } from '../../support/response';
import type { TestGraph } from '../../support/graph';

/** All rows of a root list, two at a time. */
export async function walk(
  graph: TestGraph,
  field: string,
  list: string,
  selection: string,
  viewer: Record<string, string> = {},
): Promise<Data[]> {
  const seen: Data[] = [];
  let after: unknown = null;
  do {
    const { data } = await graph.query(
      `query ($after: String) {
        page: ${field}(first: 2, after: $after, ${list}) {
          nodes { ${selection} } pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
      viewer,
    );
    const { nodes, pageInfo } = data.page!;
    seen.push(...(nodes as unknown as Data[]));
    after = pageInfo!.hasNextPage ? pageInfo!.endCursor : null;
  } while (after !== null);
  return seen;
}
