import { drawField, plainWraps, wraps } from './draw-field';
import { drawProvides } from './draw-provides';
import type { EntityModel, FieldModel, MediumModel, Model } from './model';
import type { Random } from './random';

const keyPool = ['id', 'sku', 'a b', 'org { code }'];

/** Draws a graph. Not all of them compose; the composer says which. */
export function drawModel(random: Random): Model {
  const subgraphs = ['s0', 's1', 's2', 's3'].slice(0, 2 + random.below(3));
  const old = new Set(subgraphs.slice(1).filter(() => random.chance(0.15)));
  const names = ['Ant', 'Bee', 'Cat', 'Dog'].slice(0, 2 + random.below(3));
  const bases = [...names, 'Named', 'Any'];

  const drawn = names.map((name) => drawEntity(random, name, subgraphs, old, bases));
  const entities = drawProvides(random, drawn, old);
  const knows = (subgraph: string) =>
    entities.filter(({ homes }) => homes.has(subgraph)).map(({ name }) => name);
  const members = subgraphs.map((subgraph) => [subgraph, knows(subgraph)] as const);
  const roots = subgraphs.flatMap((home) => [
    ...random.some(knows(home), 0.7).map((base) => drawRoot(random, home, base)),
    ...random
      .some(['Named', 'Any', 'Spot', 'Int', 'Colour'], 0.3)
      .map((base) => drawRoot(random, home, base)),
  ]);

  const medium = random.chance(0.5) ? drawMedium(random, subgraphs, old) : null;
  if (medium) {
    const homes = random.some([medium.home, medium.objectHome], 0.8);
    roots.push(...homes.map((home) => drawRoot(random, home, 'Medium')));
  }

  return {
    subgraphs,
    old,
    entities,
    roots: roots.length > 0 ? roots : [drawRoot(random, 's0', 'Int')],
    mutations: subgraphs
      .filter(() => random.chance(0.5))
      .flatMap((home) =>
        [...knows(home), 'Int'].map((base) => drawRoot(random, home, base, 'set')),
      ),
    named: new Map(members.map(([home, all]) => [home, all])),
    unions: new Map(members.map(([home, all]) => [home, all.slice(0, 1 + random.below(3))])),
    medium,
    hidesColour: random.chance(0.3),
  };
}

function drawEntity(
  random: Random,
  name: string,
  subgraphs: readonly string[],
  old: ReadonlySet<string>,
  bases: readonly string[],
): EntityModel {
  const extra = random.some(keyPool.slice(1), 0.3);
  const keys = ['id', ...extra];
  const homes = new Map<string, readonly string[]>();
  const stubs = new Set<string>();
  for (const subgraph of subgraphs) {
    if (homes.size > 0 && random.chance(0.3)) continue;
    const isFirst = homes.size === 0;
    if (!isFirst && !old.has(subgraph) && random.chance(0.15)) {
      stubs.add(subgraph);
      homes.set(subgraph, [random.pick(keys)]);
    } else {
      const own = isFirst || random.chance(0.3) ? keys : [random.pick(keys)];
      homes.set(subgraph, old.has(subgraph) ? ['id'] : own);
    }
  }
  const resolving = [...homes.keys()].filter((home) => !stubs.has(home));
  const fields: FieldModel[] = [];
  for (let index = 0; index < 3 + random.below(6); index += 1) {
    fields.push(drawField(random, `f${index}`, resolving, old, bases, fields));
  }
  return { name, keys, homes, stubs, fields };
}

function drawRoot(random: Random, home: string, base: string, verb = 'get'): FieldModel {
  const isLeaf = base === 'Int' || base === 'Colour';
  return {
    ...emptyField,
    name: `${verb}${base}Of${home}${random.chance(0.5) ? 'Many' : ''}`,
    base,
    wrap: random.pick(isLeaf ? plainWraps : wraps),
    homes: [home],
    hasArguments: verb === 'set' || random.chance(0.3),
    fails: random.chance(0.1),
  };
}

function drawMedium(
  random: Random,
  subgraphs: readonly string[],
  old: ReadonlySet<string>,
): MediumModel | null {
  const able = subgraphs.filter((subgraph) => !old.has(subgraph));
  const [home, objectHome] = random.chance(0.5) ? able : [...able].reverse();
  if (!home || !objectHome) return null;
  return {
    home,
    objectHome,
    members: ['Book', 'Film'],
    fields: ['m0', 'm1', 'm2'].map((name) => ({
      ...emptyField,
      name,
      base: random.pick(['Int', 'String', 'Spot', 'Colour']),
      wrap: random.pick(plainWraps),
      homes: [random.pick([home, objectHome])],
      fails: random.chance(0.1),
    })),
  };
}

const emptyField: FieldModel = {
  name: '',
  base: 'Int',
  wrap: '%',
  stricter: new Map(),
  homes: [],
  hasArguments: false,
  requires: [],
  provides: null,
  overridden: null,
  hidden: false,
  fails: false,
};
