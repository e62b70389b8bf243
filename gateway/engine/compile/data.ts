/** What subgraphs said, merged: an object straight from JSON, so only its own keys count. */
export type Data = Record<string, unknown>;
