/** A random federated graph before it is split into SDL and data. */
export interface Model {
  readonly subgraphs: readonly string[];
  /** Those that speak the words of Federation 1. */
  readonly old: ReadonlySet<string>;
  readonly entities: readonly EntityModel[];
  readonly roots: readonly FieldModel[];
  readonly mutations: readonly FieldModel[];
  /** Subgraphs that know the interface `Named`, and the entities that have it there. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** The members of the union `Any` in each subgraph. */
  readonly unions: ReadonlyMap<string, readonly string[]>;
  /** An interface that is an entity itself; null when there is none. */
  readonly medium: MediumModel | null;
  /** Subgraphs in which the enum has its hidden value. */
  readonly hidesColour: boolean;
}

export interface EntityModel {
  readonly name: string;
  /** Key fields, such as `id`, `sku`, `a b`, `org { code }`. */
  readonly keys: readonly string[];
  /** What each subgraph that knows it calls its key. */
  readonly homes: ReadonlyMap<string, readonly string[]>;
  /** Subgraphs that mention it without being able to answer for it. */
  readonly stubs: ReadonlySet<string>;
  readonly fields: readonly FieldModel[];
}

export interface MediumModel {
  /** Where the interface and its objects are defined. */
  readonly home: string;
  /** Where it is one object for all of them. */
  readonly objectHome: string;
  readonly members: readonly string[];
  readonly fields: readonly FieldModel[];
}

export interface FieldModel {
  readonly name: string;
  /** A built-in scalar, `Colour`, `Json`, `Spot`, `Named`, `Any`, `Medium` or an entity. */
  readonly base: string;
  /** The SDL around the base: `%`, `%!`, `[%!]!`, `[[%]]`, ... */
  readonly wrap: string;
  /** The wrap in those subgraphs that promise more than the merged schema. */
  readonly stricter: ReadonlyMap<string, string>;
  /** Subgraphs that resolve it. */
  readonly homes: readonly string[];
  readonly hasArguments: boolean;
  readonly requires: readonly Requirement[];
  /** A field of the entity it leads to that comes along. */
  readonly provides: string | null;
  /** The subgraph that has it no more. */
  readonly overridden: string | null;
  readonly hidden: boolean;
  /** Whether some objects fail to resolve it. */
  readonly fails: boolean;
}

/** A field of the same entity, owned elsewhere, that must be known first. */
export interface Requirement {
  readonly field: string;
  readonly argument: number | null;
  readonly spot: boolean;
}
