import type { EntityClass } from '../database';
import { where, type Condition } from '../reading/condition';
import type { Visible } from '../reading/reader';
import type { Viewer } from '../viewer';

/** Which rows of one entity a viewer may see, as a condition on the table `t`; null: all of them. */
export type RowRule = (viewer: Viewer) => Condition | null;

export type RowRules = ReadonlyMap<EntityClass, RowRule>;

/** Rows that everybody may see. */
export const everybody: RowRule = () => null;

/** Rows that are only ever read below a parent whose own rule was asked. */
export const withTheirParent: RowRule = () => null;

/** Rows that no client may see: they belong to the machinery. */
export const noClient: RowRule = () => where('FALSE');

/** One rule for each entity. */
export const rowRules = (...rules: readonly (readonly [EntityClass, RowRule])[]): RowRules =>
  new Map(rules);

/** What this viewer may see. An entity without a rule is a mistake of ours, so it shows nothing. */
export function visibleTo(rules: RowRules, viewer: Viewer): Visible {
  return (entity) => {
    const rule = rules.get(entity);
    if (!rule) throw new Error(`${entity.name} has no row rule`);
    return rule(viewer);
  };
}
