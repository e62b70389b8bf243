import type { FormattedExecutionResult } from 'graphql';

/** Data whose shape the test knows: any path may be walked, and a wrong one fails the test. */
export interface Data {
  readonly [key: string]: Data;
  readonly [index: number]: Data;
}

/** A response that refuses to be misread. */
export class GraphResponse {
  constructor(
    readonly status: number,
    private readonly result: FormattedExecutionResult,
  ) {}

  /** The whole answer, without errors. */
  get data(): Data {
    if (this.result.errors) throw new Error(`Expected data: ${JSON.stringify(this.result)}`);
    return this.result.data as Data;
  }

  /** What came in spite of errors. */
  get partialData(): Data {
    if (!this.result.errors) throw new Error(`Expected errors: ${JSON.stringify(this.result)}`);
    return this.result.data as Data;
  }

  /** Codes and reasons only: messages may change. */
  get refusals(): { code: unknown; reason: unknown }[] {
    if (!this.result.errors) throw new Error(`Expected errors: ${JSON.stringify(this.result)}`);
    return this.result.errors.map(({ extensions }) => ({
      code: extensions?.code,
      reason: extensions?.reason,
    }));
  }

  get body(): string {
    return JSON.stringify(this.result);
  }
}
