/** What ends soon for a group: an entity keyed by group and days, to which each owner adds. */
export interface Expiring {
  readonly groupId: string;
  readonly days: number;
}
