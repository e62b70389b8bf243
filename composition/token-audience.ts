/** For whom tokens of clients must be meant. */
export const tokenAudience = 'alliance-graph';
