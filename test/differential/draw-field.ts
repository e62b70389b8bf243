import type { FieldModel, Requirement } from './model';
import type { Random } from './random';

export const plainWraps = ['%', '%', '%!', '[%]', '[%!]!'];
export const wraps = ['%', '%', '%!', '[%]', '[%!]', '[%!]!', '[[%]]', '[[%!]!]'];

const leaves = ['Int', 'Float', 'String', 'Boolean', 'ID', 'Colour', 'Json', 'Spot'];

/** Draws a field of an entity that some of its homes resolve. */
export function drawField(
  random: Random,
  name: string,
  homes: readonly string[],
  old: ReadonlySet<string>,
  bases: readonly string[],
  before: readonly FieldModel[],
): FieldModel {
  const home = random.pick(homes);
  const modern = homes.filter((other) => other !== home && !old.has(other));
  const isLeaf = random.chance(0.6);
  const base = random.pick(isLeaf ? leaves : bases);
  const isNewer = !old.has(home);
  const shared = isNewer && base !== 'Named' && base !== 'Any' ? random.some(modern, 0.15) : [];
  const requires = isNewer && isLeaf ? drawRequirements(random, home, before) : [];
  const isComputed = requires.length > 0;
  const wrap = isComputed ? '%' : random.pick(isLeaf ? plainWraps : wraps);
  const isOverridden =
    !isComputed && isNewer && shared.length === 0 && modern.length > 0 && random.chance(0.1);
  const isStricter = shared.length > 0 && wrap === '%' && random.chance(0.5);

  return {
    name,
    base: isComputed ? 'String' : base,
    wrap,
    stricter: new Map(isStricter ? shared.map((other) => [other, '%!']) : []),
    homes: isComputed ? [home] : [home, ...shared],
    hasArguments: shared.length === 0 && random.chance(0.2),
    requires,
    provides: null,
    overridden: isOverridden ? random.pick(modern) : null,
    hidden: random.chance(0.05),
    // Where one subgraph promises more than the merged schema, an error costs more there: no
    // gateway can undo that.
    fails: !isStricter && random.chance(0.12),
  };
}

function drawRequirements(
  random: Random,
  home: string,
  before: readonly FieldModel[],
): readonly Requirement[] {
  if (random.chance(0.7)) return [];
  const usable = before.filter(
    ({ homes, base, wrap, fails, overridden, hidden, stricter }) =>
      !homes.includes(home) &&
      leaves.includes(base) &&
      // An error where null is not allowed takes the whole object along before we see it.
      !(fails && wrap.endsWith('!')) &&
      !hidden &&
      overridden === null &&
      stricter.size === 0,
  );
  return random.some(usable, 0.6).map(({ name, base, hasArguments }) => ({
    field: name,
    // Apollo's planner asks only once where two fields require one with different arguments.
    argument: hasArguments ? name.length % 3 : null,
    spot: base === 'Spot',
  }));
}
