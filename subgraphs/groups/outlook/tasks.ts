/** An entity keyed by the group: every subgraph that owns such things adds what waits for it. */
export interface Tasks {
  readonly groupId: string;
}
