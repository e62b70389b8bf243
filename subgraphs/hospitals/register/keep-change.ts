import type { Work } from '../../../platform/commands/work';
import { RegisterChange } from './entities/register-change';

/** Keeps what an entry of the register is now: later changes then leave a trace. */
export function keepChange<Entry extends { readonly id: string; readonly version: number }>(
  work: Work,
  type: string,
  entry: Entry,
): Promise<void> {
  return work.insert(RegisterChange, {
    recordId: entry.id,
    version: entry.version,
    type,
    changedAt: work.now,
    actor: work.viewer.subject ?? 'time',
    state: JSON.stringify(entry),
  });
}
