export const feedShards = 16;

/** All changes of one doctor, or of one hospital, share a shard, so they are read in the order they happened. */
export const shardOf = (id: string): number => (parseInt(id.slice(-4), 16) || 0) % feedShards;
