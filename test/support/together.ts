import type { Work } from '../../platform/commands/work';

/**
 * For negative controls: nobody writes before that many have read. What only a lock prevents then
 * happens every time, not now and then.
 */
export function together(count: number): (work: Work) => Work {
  let missing = count;
  let go = () => undefined as void;
  const all = new Promise<void>((resolve) => (go = resolve));
  const meet = () => {
    missing -= 1;
    if (missing === 0) go();
    return all;
  };
  return (work) => ({
    ...work,
    insert: async (entity, rows) => {
      await meet();
      return work.insert(entity, rows);
    },
    change: async (entity, row, changes) => {
      await meet();
      return work.change(entity, row, changes);
    },
  });
}
