import type { Subgraph } from '../platform/subgraph/define-subgraph';
import type { SubgraphName } from '../schema/subgraph-names';
import { doctors } from './doctors';
import { groups } from './groups';
import { hospitals } from './hospitals';
import { reports } from './reports';
import { training } from './training';

/** The five, each a value of the same shape. */
export const subgraphs: Readonly<Record<SubgraphName, Subgraph>> = {
  groups,
  hospitals,
  doctors,
  training,
  reports,
};
