/** What waits for a group: an entity keyed by the group, to which each owner adds its own. */
export interface Tasks {
  readonly groupId: string;
}
