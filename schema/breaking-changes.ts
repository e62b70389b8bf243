import { buildSchema, findBreakingChanges } from 'graphql';

/** What clients of the released schema could ask and can no longer, one sentence each. */
export function breakingChanges(released: string, current: string): string[] {
  return findBreakingChanges(buildSchema(released), buildSchema(current)).map(
    ({ description }) => description,
  );
}
