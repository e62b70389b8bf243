/** An entity keyed by its own question: what waits for a group's people. */
export interface TasksKey {
  readonly groupId: string;
}
