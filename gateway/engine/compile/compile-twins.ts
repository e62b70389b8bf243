import { type DocumentNode, Kind, type SelectionNode } from 'graphql';
import type { Data } from './data';
import { isData } from './is-data';
import { readOwn } from './read-own';

/** Puts one object in the place of equal ones, in a list of fetched objects. */
export interface Twins {
  /** The keys that lead to objects which may stand at several places from now on. */
  readonly paths: readonly (readonly string[])[];
  /** Adds the objects that do stand at several places to those known to be shared. */
  unite(objects: readonly unknown[], shared: Map<object, unknown>): void;
}

/** Where objects stand in an answer, seen from the fetched object. */
interface Place {
  readonly index: number;
  readonly path: readonly string[];
  /** Whether equal objects here stay equal whatever is added to them. */
  readonly mayUnite: boolean;
  readonly fields: readonly Read[];
  /** What tells most objects apart. */
  readonly mark: Read;
  readonly inner: readonly { readonly key: string; readonly read: Read; readonly place: Place }[];
}

type Read = (data: Data) => unknown;

/** What is known of a place while one answer is looked through. */
interface Search {
  readonly known: Map<unknown, Data[]>;
  tries: number;
  found: number;
  over: boolean;
}

/** Twins are worth a search where they are frequent; so it ends where they are not. */
const triesAtLeast = 64;
const foundAtLeast = 8;
const candidatesKept = 4;

/**
 * Subgraphs repeat themselves: a product stands below each of its reviews. Equal objects at one place
 * of one answer mean the same, so one of them serves all, and everything later (what is asked of it,
 * what is merged into it, its text) is done once. Null when a fetch brings leaves alone.
 */
export function compileTwins(
  { definitions }: DocumentNode,
  isEntityFetch: boolean,
  mayUnite: (path: readonly string[]) => boolean,
): Twins | null {
  const places: Place[] = [];
  const top = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  );
  const root = compilePlace(isEntityFetch ? top.flatMap(below) : top, []);
  if (root.inner.length === 0) return null;

  return {
    paths: places.filter((place) => place.mayUnite).map(({ path }) => path),
    unite(objects, shared) {
      const searches = places.map((place): Search => ({
        known: new Map(),
        tries: 0,
        found: 0,
        over: !place.mayUnite,
      }));
      const round = { searches, shared };
      for (const object of objects)
        if (isData(object)) look(round, root, object, objects.length > 1);
    },
  };

  function compilePlace(selections: readonly SelectionNode[], path: readonly string[]): Place {
    const byKey = new Map<string, SelectionNode[]>();
    gather(selections);
    const fields = [...byKey].map(([key, nodes]) => ({
      key,
      read: readOwn(key),
      deeper: nodes.flatMap(below),
    }));
    const index = places.length;
    const leaves = fields.filter(({ key, deeper }) => deeper.length === 0 && key !== '__typename');
    const place: { -readonly [Key in keyof Place]: Place[Key] } = {
      index,
      path,
      mayUnite: index > 0 && mayUnite(path),
      fields: fields.map(({ read }) => read),
      mark: (leaves[0] ?? fields.at(-1))?.read ?? (() => undefined),
      inner: [],
    };
    places.push(place);
    place.inner = fields
      .filter(({ deeper }) => deeper.length > 0)
      .map(({ key, read, deeper }) => ({
        key,
        read,
        place: compilePlace(deeper, [...path, key]),
      }));
    return place;

    function gather(nodes: readonly SelectionNode[]): void {
      for (const node of nodes) {
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          byKey.set(key, [...(byKey.get(key) ?? []), node]);
        } else gather(below(node));
      }
    }
  }
}

const below = (node: SelectionNode): readonly SelectionNode[] =>
  node.kind === Kind.FRAGMENT_SPREAD ? [] : (node.selectionSet?.selections ?? []);

function isTwin(fields: readonly Read[], one: Data, other: Data): boolean {
  for (const read of fields) {
    const value = read(one);
    const twin = read(other);
    if (value !== twin && !(Array.isArray(value) && Array.isArray(twin) && isSame(value, twin))) {
      return false;
    }
  }
  return true;
}

function isSame(list: readonly unknown[], other: readonly unknown[]): boolean {
  return list.length === other.length && list.every((item, index) => item === other[index]);
}

// The functions below run for every object that comes back. They stand here and not inside of
// `unite`, where each answer would make them anew.

interface Round {
  readonly searches: readonly Search[];
  readonly shared: Map<object, unknown>;
}

function look(round: Round, place: Place, object: Data, several: boolean): Data {
  for (const { key, read, place: inner } of place.inner) {
    const value = read(object);
    if (Array.isArray(value)) lookThrough(round, inner, value);
    else if (typeof value === 'object' && value !== null) {
      const one = look(round, inner, value as Data, several);
      if (one !== value) object[key] = one;
    }
  }
  const search = round.searches[place.index];
  if (!several || !search || search.over) return object;
  return twinOf(round, place, object, search);
}

function lookThrough(round: Round, place: Place, list: unknown[]): void {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (Array.isArray(item)) lookThrough(round, place, item);
    else if (typeof item === 'object' && item !== null) {
      const one = look(round, place, item as Data, true);
      if (one !== item) list[index] = one;
    }
  }
}

function twinOf({ shared }: Round, { mark, fields }: Place, object: Data, search: Search): Data {
  search.tries += 1;
  const candidates = search.known.get(mark(object));
  for (const candidate of candidates ?? []) {
    if (!isTwin(fields, candidate, object)) continue;
    search.found += 1;
    shared.set(candidate, undefined);
    return candidate;
  }
  if (!candidates) search.known.set(mark(object), [object]);
  else if (candidates.length < candidatesKept) candidates.push(object);
  if (search.tries === triesAtLeast && search.found < foundAtLeast) search.over = true;
  return object;
}
