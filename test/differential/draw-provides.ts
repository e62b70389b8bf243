import type { EntityModel, FieldModel } from './model';
import type { Random } from './random';

const leaves = ['Int', 'Float', 'String', 'Boolean', 'ID', 'Colour', 'Json'];

/** Lets some fields bring along what their subgraph happens to know of the entity they lead to. */
export function drawProvides(
  random: Random,
  entities: readonly EntityModel[],
  old: ReadonlySet<string>,
): readonly EntityModel[] {
  return entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field) => ({ ...field, provides: provided(field) })),
  }));

  function provided({ homes, base }: FieldModel): string | null {
    const [home = ''] = homes;
    const target = entities.find(({ name }) => name === base);
    if (!target || homes.length > 1 || old.has(home) || random.chance(0.4)) return null;
    const usable = target.fields.filter(
      (field) =>
        leaves.includes(field.base) &&
        !field.homes.includes(home) &&
        !field.hidden &&
        !field.hasArguments &&
        field.requires.length === 0 &&
        field.overridden === null &&
        field.stricter.size === 0,
    );
    return usable.length > 0 ? random.pick(usable).name : null;
  }
}
