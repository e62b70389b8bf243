/** What ends soon for one group: an entity of the groups, keyed by the question itself. */
export interface Expiring {
  readonly groupId: string;
  readonly days: number;
}
