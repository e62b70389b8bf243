/** The five services of the graph, in the order of their development ports. */
export const subgraphNames = ['groups', 'hospitals', 'doctors', 'training', 'reports'] as const;

export type SubgraphName = (typeof subgraphNames)[number];
