import type { ListArguments } from '../../platform/connection/connection';

/** The arguments of a list with its own filter and order. */
export type ListOf<Filter, Order> = ListArguments & {
  readonly filter?: Filter | null;
  readonly orderBy?: Order | null;
};
