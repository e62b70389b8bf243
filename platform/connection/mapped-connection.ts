import type { Connection } from './connection';

/** The same list, with something else made of each row. */
export function mappedConnection<Row, Mapped>(
  connection: Connection<Row>,
  map: (row: Row) => Mapped,
): Connection<Mapped> {
  return {
    nodes: async () => (await connection.nodes()).map(map),
    edges: async () =>
      (await connection.edges()).map((edge) => ({
        cursor: () => edge.cursor(),
        node: map(edge.node),
      })),
    pageInfo: () => connection.pageInfo(),
    totalCount: () => connection.totalCount(),
  };
}
