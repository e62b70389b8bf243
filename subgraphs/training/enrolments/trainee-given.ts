/** Who is to learn, as a client gives it: exactly one of the three. */
export interface TraineeGiven {
  readonly doctor?: string | null | undefined;
  readonly student?:
    { readonly school: string; readonly number: string; readonly name: string } | null | undefined;
  readonly member?:
    | { readonly institution: string; readonly number: string; readonly name: string }
    | null
    | undefined;
}
