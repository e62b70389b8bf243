/** Changes nothing, so it may be asked again, or not at all. In doubt it is none. */
export const isQuery = (document: string): boolean => /^\s*(?:query\b|\{)/.test(document);
