import type { RowRule } from '../../../platform/access/row-rules';

/** Rows that at least one of the rules shows. */
export const anyOf =
  (...rules: readonly RowRule[]): RowRule =>
  (viewer) => {
    const shown = rules.map((rule) => rule(viewer)).filter((condition) => condition !== null);
    if (shown.length < rules.length) return null; // one of them shows everything
    return {
      sql: shown.map(({ sql }) => `(${sql})`).join(' OR '),
      values: shown.flatMap(({ values }) => values),
    };
  };
