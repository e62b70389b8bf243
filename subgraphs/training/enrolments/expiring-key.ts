/** An entity keyed by its own question: what ends for a group within so many days. */
export interface ExpiringKey {
  readonly groupId: string;
  readonly days: number;
}
