import { clinicalText } from './patient-ref';

/** The same as `clinicalText`, where it may be left out; empty text counts as left out. */
export const optionalClinicalText = (
  field: string,
  value: string | null | undefined,
  most: number,
): string | null => (value?.trim() ? clinicalText(field, value, most) : null);
