import type { RowRule } from '../../../platform/access/row-rules';
import type { Party } from '../../../platform/access/party';

type Office = 'SECRETARIAT' | 'TRAINING_MANAGER';

/** Those in the offices see every row, each of the parties its own, and nobody else any. */
export const seenBy =
  (offices: readonly Office[], ...parties: readonly Party[]): RowRule =>
  (viewer) => {
    if (offices.some((office) => viewer.roles.includes(office))) return null;
    const own = parties.map((party) => party(viewer)).filter((condition) => condition !== null);
    return {
      sql: own.map(({ sql }) => `(${sql})`).join(' OR ') || 'FALSE',
      values: own.flatMap(({ values }) => values),
    };
  };
