const root = '/graphql/explorer';

/** Addresses of what belongs to the explorer. */
export const explorerPaths = {
  content: `${root}/content.json`,
  tokens: `${root}/token`,
  file: (key: string, name: string) => `${root}/${key}/${name}`,
};
