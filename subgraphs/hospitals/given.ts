import type { ListArguments } from '../../platform/connection/connection';

/** The arguments of a list with a typed filter and order. */
export type Given<Filter, Order> = ListArguments & {
  readonly filter?: Filter | null;
  readonly orderBy?: Order | null;
};
