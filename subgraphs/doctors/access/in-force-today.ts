const today = 'DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)';

/** As `inForce`, on the alliance's day of the database: a row rule knows the viewer and no clock. */
export const inForceToday = (alias: string): string =>
  `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= ${today})
   AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > ${today})`;
