import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { StartError } from '../../platform/start-error';

/** Where each subgraph answers, as composition has written it into the supergraph. */
export function subgraphUrls(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    if (definition.name.value !== 'join__Graph') continue;
    for (const { directives = [] } of definition.values ?? []) {
      const graph = directives.find(({ name }) => name.value === 'join__graph');
      if (graph) urls.set(text(graph, 'name'), text(graph, 'url'));
    }
  }
  const lost = [...urls].flatMap(([name, url]) => (isAddress(url) ? [] : [name]));
  if (urls.size === 0) throw new StartError('The file names no subgraph: is it a supergraph?');
  if (lost.length > 0) {
    throw new StartError(`The file has no address over HTTP for ${lost.join(', ')}.`);
  }
  return urls;
}

const text = ({ arguments: given = [] }: ConstDirectiveNode, name: string): string => {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
};

const isAddress = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
