/** An entity keyed by group and horizon: every subgraph that owns such things adds what ends soon. */
export interface Expiring {
  readonly groupId: string;
  readonly days: number;
}
