import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible",
  "@interfaceObject", "@extends", "@tag"
])
`;

/** Federation 2 SDL, unless the text says by its own @link, or by Fed 1 words, what it is. */
export function fullSdl(sdl: string): string {
  return /@link\(|#\s*fed1/.test(sdl) ? sdl : header + sdl;
}

export interface Composed {
  readonly supergraphSdl: string | null;
  readonly problems: readonly string[];
}

export function composeSubgraphs(
  subgraphs: Readonly<Record<string, string>>,
  urlOf = (name: string) => `http://${name}.invalid`,
): Composed {
  const result = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      url: urlOf(name),
      typeDefs: parse(fullSdl(sdl)),
    })),
  );
  return {
    supergraphSdl: result.supergraphSdl ?? null,
    problems: (result.errors ?? []).map(({ message }) => message),
  };
}
