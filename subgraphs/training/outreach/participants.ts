/** Who takes part; what is left out stays as it is. */
export interface Participants {
  readonly groups?: readonly string[] | null | undefined;
  readonly doctors?: readonly string[] | null | undefined;
}
