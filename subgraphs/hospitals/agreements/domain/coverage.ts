/** What an agreement covers during one period, half-open. */
export interface Coverage {
  readonly from: string;
  readonly to: string | null;
  readonly siteIds: readonly string[];
  readonly specialties: readonly string[];
  readonly purposes: readonly string[];
}
