/** Lets everybody through when all have come, or after two seconds. */
export function barrier(count: number): () => Promise<void> {
  let come = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  setTimeout(() => open(), 2_000).unref();
  return () => {
    come += 1;
    if (come === count) open();
    return opened;
  };
}
