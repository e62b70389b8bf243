import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argumentsOf, valueOf } from './arguments-of';

/** An operation on which a viewer may come to rows; it takes the id of what it starts from. */
export interface RowWay {
  readonly name: string;
  /** The type whose id it takes; null: it takes none. */
  readonly from: string | null;
  readonly query: string;
}

type Allows = (coordinates: readonly string[]) => boolean;

const filtered: Readonly<Record<string, string>> = {
  group: 'Group',
  hospital: 'Hospital',
  doctor: 'Doctor',
  site: 'Site',
  agreement: 'CooperationAgreement',
};

/**
 * Every way to rows that the schema has and the viewer may go: each root list, whole and by each
 * filter on somebody; from each thing that has an id, each of its fields; each with all that is
 * to be seen there, and two levels below.
 */
export function rowWays(schema: GraphQLSchema, allows: Allows): RowWay[] {
  const root = schema.getQueryType()!;
  return Object.values(root.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    if (!isObjectType(type) || !allowed(root, field)) return [];
    if (field.args.some(({ name }) => name === 'id')) return below(field, type);
    return field.args.some(({ name }) => name === 'first') ? lists(field, type) : [];
  });

  function below(field: GraphQLField<unknown, unknown>, type: GraphQLObjectType): RowWay[] {
    const own = Object.values(type.getFields()).filter((each) => allowed(type, each));
    const selections = [
      own
        .filter((each) => !isObjectType(getNamedType(each.type)))
        .map((each) => `${each.name}${argumentsOf(each)}`),
      ...own.map((each) => [selected(each, 2)]),
    ];
    return selections.flatMap(([...names]) => {
      const selection = names.filter(Boolean).join(' ');
      if (selection === '') return [];
      const whole = own.some(({ name }) => name === 'id') ? `id ${selection}` : selection;
      const id = field.args.find(({ name }) => name === 'id')!;
      return {
        name: `${field.name} ${selection.slice(0, 40)}`,
        from: type.name,
        query: `query ($id: ${id.type}) { ${field.name}(id: $id) { ${whole} } }`,
      };
    });
  }

  function lists(field: GraphQLField<unknown, unknown>, type: GraphQLObjectType): RowWay[] {
    const selection = selectionOf(type, 2);
    if (selection === '') return [];
    const filter = field.args.find(({ name }) => name === 'filter');
    const input = filter && getNamedType(filter.type);
    const names = isInputObjectType(input)
      ? Object.values(input.getFields()).flatMap(({ name, type: given }) =>
          String(given) === 'ID' && Object.hasOwn(filtered, name) ? [name] : [],
        )
      : [];
    // What a filter must have besides, without its braces.
    const needed = filter && isNonNullType(filter.type) ? valueOf(filter.type).slice(1, -1) : '';
    return [
      {
        name: field.name,
        from: null,
        query: `{ ${field.name}${argumentsOf(field, { first: '100' })} { ${selection} } }`,
      },
      ...names.map((name) => ({
        name: `${field.name} by ${name}`,
        from: filtered[name]!,
        query: `query ($id: ID) { ${field.name}(first: 100, filter: { ${needed} ${name}: $id }) { ${selection} } }`,
      })),
    ];
  }

  /** A composite field with what is in it; nothing for a leaf, or where all ways are shut. */
  function selected(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return '';
    const inner = selectionOf(type, depth - 1);
    return inner === '' ? '' : `${field.name}${argumentsOf(field, { first: '100' })} { ${inner} }`;
  }

  function selectionOf(type: GraphQLObjectType, depth: number): string {
    const isPage = type.name.endsWith('Connection');
    const parts = Object.values(type.getFields()).map((field) => {
      if (!allowed(type, field) || (isPage && !['totalCount', 'nodes'].includes(field.name)))
        return '';
      const inner = getNamedType(field.type);
      if (!isObjectType(inner)) return `${field.name}${argumentsOf(field)}`;
      // A page is no level of its own.
      if (isPage) return selected(field, depth + 1);
      return depth > 0 ? selected(field, depth) : '';
    });
    return parts.filter(Boolean).join(' ');
  }

  function allowed(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
    return allows([type.name, `${type.name}.${field.name}`, getNamedType(field.type).name]);
  }
}
