/** What is billed, given back and taxed; in fen, exact at any size. */
export interface Amounts {
  readonly billed: bigint;
  readonly refunds: bigint;
  readonly tax: bigint;
}

/** One posting: amounts, and who gets which part of what is left of them. */
export interface PostedFen {
  readonly billedFen: number;
  readonly refundsFen: number;
  readonly taxFen: number;
  readonly netFen: number;
  readonly groupPartFen: number;
  readonly hospitalPartFen: number;
  readonly alliancePartFen: number;
}
