import type { Work } from '../commands/work';

/** Something that time does. It runs again and again, in one process at a time. */
export interface Task {
  readonly name: string;
  readonly everyMs: number;
  /** Does a bounded piece in one transaction, in nobody's name; answers whether more is left. */
  run(work: Work): Promise<boolean>;
}
