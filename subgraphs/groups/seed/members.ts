import type { PlannedGroup } from '../../../seed/groups';
import type { World } from '../../../seed/world';

/** The groups of a world that may vote and offer. */
export const members = ({ groups }: World): readonly PlannedGroup[] =>
  groups.filter(({ status }) => status === 'MEMBER');

/** The n-th of a list that begins again at its end. */
export const nth = <Item>(items: readonly Item[], index: number): Item =>
  items[index % items.length]!;
