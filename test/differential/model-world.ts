import { GraphQLError } from 'graphql';
import type { Node, World } from '../federation/harness/world';
import { drawValue, type Palette } from './draw-value';
import type { FieldModel, Model, Requirement } from './model';
import { random, type Random } from './random';

/** A world and what was done to it. */
export interface LoggedWorld extends World {
  readonly log: readonly string[];
}

type Self = Readonly<Record<string, unknown>>;

/** The data of a model. Equal for equal seeds, however often it is made. */
export function modelWorld(model: Model, seed: number): LoggedWorld {
  const dice = random(seed);
  const log: string[] = [];
  const nodes = new Map<string, Record<string, unknown>[]>();
  for (const { name } of model.entities)
    nodes.set(
      name,
      [1, 2, 3].map((n) => entityNode(name, n)),
    );
  for (const name of model.medium?.members ?? []) nodes.set(name, [entityNode(name, 1)]);

  /** What a field of a subgraph may lead to. */
  function paletteOf({ homes }: FieldModel): Palette {
    const all = (names: readonly string[]) => names.flatMap((name) => nodes.get(name) ?? []);
    const [home = ''] = homes;
    return {
      Named: all(model.named.get(home) ?? []),
      Any: all(model.unions.get(home) ?? []),
      Medium: all(model.medium?.members ?? []),
      colours: ['RED', 'GREEN', model.hidesColour ? 'HIDDEN' : 'BLUE'],
      ofEntity: (name) => nodes.get(name) ?? [],
    };
  }

  for (const { name, fields } of model.entities) {
    for (const node of nodes.get(name) ?? []) fill(dice, node, fields, paletteOf);
  }
  for (const name of model.medium?.members ?? []) {
    for (const node of nodes.get(name) ?? []) {
      fill(dice, node, model.medium?.fields ?? [], paletteOf);
      node[`only${name}`] = `only ${name}`;
    }
  }

  const root: Record<string, unknown> = {};
  fill(dice, root, model.roots, paletteOf);
  for (const field of model.mutations) {
    const values = [0, 1, 2].map(() => drawValue(dice, field, paletteOf(field)));
    root[field.name] = (args: object) => {
      log.push(`${field.name} ${JSON.stringify(args)}`);
      return fail(field, log.length % 3 === 0) ?? values[sum(args) % 3];
    };
  }

  return {
    root,
    nodes: [...nodes.values()].flat() as unknown as readonly Node[],
    keys: Object.fromEntries(
      model.entities.map(({ name }) => [name, ['id', 'sku', 'a', 'b', 'org']]),
    ),
    interfaces: model.medium ? { Medium: model.medium.members } : {},
    log,
  };
}

function entityNode(name: string, n: number): Record<string, unknown> {
  const own = `${name.toLowerCase()}${n}`;
  return {
    __typename: name,
    id: own,
    sku: `sku-${own}`,
    a: `a-${own}`,
    b: `b-${own}`,
    org: { __typename: 'Org', code: `org-${own}` },
  };
}

function fill(
  dice: Random,
  node: Record<string, unknown>,
  fields: readonly FieldModel[],
  paletteOf: (field: FieldModel) => Palette,
): void {
  for (const field of fields) {
    const { name, requires, hasArguments } = field;
    const values = [0, 1, 2].map(() => drawValue(dice, field, paletteOf(field)));
    const fails = dice.chance(0.4);
    if (requires.length > 0) {
      node[name] = function (this: Self, args: object) {
        return fail(field, fails) ?? computed(this, requires, args);
      };
    } else if (hasArguments) {
      node[name] = (args: object) => fail(field, fails) ?? values[sum(args) % 3];
    } else if (field.fails && fails) {
      node[name] = () => fail(field, true);
    } else {
      node[name] = values[0];
    }
  }
}

function fail({ fails, name }: FieldModel, now: boolean): undefined {
  if (fails && now) {
    throw new GraphQLError(`${name} is broken`, { extensions: { code: 'PLANTED', reason: name } });
  }
}

/** Different arguments, different answers. */
function sum(args: object): number {
  return [...JSON.stringify(args)].reduce((total, letter) => total + letter.charCodeAt(0), 0);
}

function computed(self: Self, requires: readonly Requirement[], args: object): string {
  const known = requires.map(({ field, argument, spot }) => {
    const given = self[field];
    const value =
      typeof given === 'function'
        ? (given as (all: object) => unknown).call(self, argument === null ? {} : { n: argument })
        : given;
    return spot ? spotOf(value) : (value ?? null);
  });
  return JSON.stringify([known, args]);
}

function spotOf(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(spotOf);
  const { x = null, y = null } = value as { readonly x?: unknown; readonly y?: unknown };
  return { x, y };
}
