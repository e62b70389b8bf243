/** The names of all CHECK constraints that the schema of reports must have. */
export const checkConstraints = [
  'measure_definitions_version_from_one',
  'measure_definitions_unit_known',
  'measure_definitions_source_known',
] as const;
