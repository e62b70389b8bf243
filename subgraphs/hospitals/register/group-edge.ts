import type { Edge } from '../../../platform/connection/connection';
import type { Reference } from '../../../platform/reference';

export type GroupEdge = Edge<Reference>;
