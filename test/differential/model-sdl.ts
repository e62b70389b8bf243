import type { EntityModel, FieldModel, Model } from './model';

const args = '(n: Int = 1, c: Colour, o: Options)';

/** The SDL of one subgraph of a model. */
export function modelSdl(model: Model, subgraph: string): string {
  const old = model.old.has(subgraph);
  const shareable = old ? '' : ' @shareable';
  const own = (fields: readonly FieldModel[]) =>
    fields.filter(({ homes }) => homes.includes(subgraph));
  const root = (name: string, fields: readonly FieldModel[]) =>
    fields.length === 0 ? '' : block(`${old ? 'extend ' : ''}type ${name}`, fields.map(rootField));
  const rootField = (field: FieldModel) => fieldSdl(field, subgraph, false);

  return [
    old ? '# fed1' : '',
    `enum Colour { RED GREEN ${model.hidesColour ? `HIDDEN${old ? '' : ' @inaccessible'}` : 'BLUE'} }`,
    'scalar Json',
    'input Options { a: Int = 5, b: [String!], c: Colour }',
    `type Spot${shareable} { x: Int y: [Int!] z: Spot }`,
    `type Org${shareable} { code: ID! }`,
    root('Query', own(model.roots)),
    root('Mutation', own(model.mutations)),
    (model.named.get(subgraph) ?? []).length > 0 ? 'interface Named { id: ID! }' : '',
    unionSdl(model.unions.get(subgraph) ?? []),
    ...model.entities.map((entity) => entitySdl(model, entity, subgraph)),
    ...strangers(model, subgraph).map((name) => strangerSdl(model, name, subgraph)),
    mediumSdl(model, subgraph),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** Entities that fields of a subgraph lead to, though it has nothing to say about them. */
function strangers({ entities, roots, mutations }: Model, subgraph: string): readonly string[] {
  const fields = [...entities.flatMap((entity) => entity.fields), ...roots, ...mutations];
  const mentioned = new Set(
    fields
      .filter(({ homes, overridden }) => [...homes, overridden].includes(subgraph))
      .map(({ base }) => base),
  );
  return entities
    .filter(({ name, homes }) => mentioned.has(name) && !homes.has(subgraph))
    .map(({ name }) => name);
}

function strangerSdl(model: Model, name: string, subgraph: string): string {
  const { old, entities } = model;
  const provided = new Set(providedHere(model, name, subgraph));
  const external = entities
    .flatMap((entity) => (entity.name === name ? entity.fields : []))
    .filter((field) => provided.has(field.name))
    .map((field) => `${signature(field, subgraph)} @external`);
  return old.has(subgraph)
    ? block(`extend type ${name} @key(fields: "id")`, ['id: ID! @external'])
    : block(`type ${name} @key(fields: "id", resolvable: false)`, ['id: ID!', ...external]);
}

function isProvided({ entities }: Model, { name }: EntityModel, field: FieldModel): boolean {
  return entities.some(({ fields }) =>
    fields.some(({ base, provides }) => base === name && provides === field.name),
  );
}

/** Fields of an entity that others of this subgraph provide. */
function providedHere({ entities }: Model, name: string, subgraph: string): readonly string[] {
  return entities
    .flatMap(({ fields }) => fields)
    .filter(({ base, homes }) => base === name && homes.includes(subgraph))
    .flatMap(({ provides }) => provides ?? []);
}

function unionSdl(members: readonly string[]): string {
  return members.length === 0 ? '' : `union Any = ${members.join(' | ')}`;
}

function entitySdl(model: Model, entity: EntityModel, subgraph: string): string {
  const { named, old } = model;
  const keys = entity.homes.get(subgraph);
  if (!keys) return '';
  const isStub = entity.stubs.has(subgraph);
  const isOld = old.has(subgraph);
  const heads = keys.map((key) => `@key(fields: "${key}"${isStub ? ', resolvable: false' : ''})`);
  const implementing = named.get(subgraph)?.includes(entity.name) ? ' implements Named' : '';
  const keyFields = [
    ...new Set([
      'id',
      ...keys
        .join(' ')
        .replace(/\{.*?\}/g, '')
        .split(/\s+/),
    ]),
  ]
    .filter((name) => name !== '' && (implementing !== '' || keys.join(' ').includes(name)))
    .map((name) => keyField(name, keys, isOld));

  const owned = entity.fields.filter(({ homes }) => homes.includes(subgraph));
  const lost = entity.fields.filter(({ overridden }) => overridden === subgraph);
  const wanted = new Set([
    ...owned.flatMap(({ requires }) => requires.map(({ field }) => field)),
    ...providedHere(model, entity.name, subgraph),
  ]);
  const external = entity.fields.filter(
    ({ name, homes }) => wanted.has(name) && !homes.includes(subgraph),
  );
  return block(`${isOld ? 'extend ' : ''}type ${entity.name}${implementing} ${heads.join(' ')}`, [
    ...keyFields,
    ...owned.map((field) => fieldSdl(field, subgraph, isOld, isProvided(model, entity, field))),
    ...lost.map((field) => `${signature(field, subgraph)}`),
    ...external.map((field) => `${signature(field, subgraph)} @external`),
  ]);
}

/** A key field that no key of this subgraph uses is a field like any other. */
function keyField(name: string, keys: readonly string[], isOld: boolean): string {
  const type = name === 'org' ? 'Org!' : 'ID!';
  const isKey = keys.some((key) => key.split(/\s+/).includes(name));
  return `${name}: ${type}${isOld ? ' @external' : isKey ? '' : ' @shareable'}`;
}

function fieldSdl(
  field: FieldModel,
  subgraph: string,
  isOld: boolean,
  alsoElsewhere = false,
): string {
  const { homes, requires, provides, overridden, hidden } = field;
  return [
    signature(field, subgraph),
    (alsoElsewhere || homes.length > 1) && !isOld ? '@shareable' : '',
    requires.length > 0 ? `@requires(fields: "${requires.map(requirement).join(' ')}")` : '',
    provides !== null ? `@provides(fields: "${provides}")` : '',
    overridden !== null ? `@override(from: "${overridden}")` : '',
    hidden && !isOld ? '@inaccessible' : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

const requirement = ({ field, argument, spot }: FieldModel['requires'][number]) =>
  `${field}${argument === null ? '' : `(n: ${argument})`}${spot ? ' { x y }' : ''}`;

function signature(field: FieldModel, subgraph: string): string {
  const wrap = field.stricter.get(subgraph) ?? field.wrap;
  return `${field.name}${field.hasArguments ? args : ''}: ${wrap.replace('%', field.base)}`;
}

function mediumSdl({ medium }: Model, subgraph: string): string {
  if (!medium) return '';
  const own = medium.fields.filter(({ homes }) => homes.includes(subgraph));
  const fields = ['id: ID!', ...own.map((field) => fieldSdl(field, subgraph, false))];
  if (subgraph === medium.objectHome) {
    return block('type Medium @key(fields: "id") @interfaceObject', fields);
  }
  if (subgraph !== medium.home) return '';
  return [
    block('interface Medium @key(fields: "id")', fields),
    ...medium.members.map((name) =>
      block(`type ${name} implements Medium @key(fields: "id")`, [
        ...fields,
        `only${name}: String`,
      ]),
    ),
  ].join('\n');
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}
