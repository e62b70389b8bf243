import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingChanges } from '../../schema/breaking-changes';
import { compose } from '../../schema/compose';

const released = `
  type Query { groups(first: Int, order: Order): [Group!]!, group(input: Input!): Found }
  type Group { id: ID!, name(lang: Lang): String!, city: String }
  type Person { id: ID! }
  union Found = Group | Person
  input Input { slug: String }
  enum Order { NAME, FOUNDED_ON }
  enum Lang { ZH, EN }
`;

const without = (text: string, other = '') => {
  expect(released).toContain(text);
  return released.replace(text, other);
};

describe('the check of the released schema', () => {
  it.each([
    ['a removed field', without(', city: String'), /Group\.city was removed/],
    ['a removed type', without('type Person { id: ID! }').replace(' | Person', ''), /Person was/],
    [
      'a removed enum value',
      without(', FOUNDED_ON'),
      /FOUNDED_ON was removed from enum type Order/,
    ],
    ['a removed argument', without('(lang: Lang)'), /Group\.name arg lang was removed/],
    [
      'a new required argument',
      without('lang: Lang', 'lang: Lang, form: Int!'),
      /required arg form on Group\.name was added/,
    ],
    [
      'an argument that became required',
      without('first: Int', 'first: Int!'),
      /Query\.groups arg first has changed type from Int to Int!/,
    ],
    [
      'a new required input field',
      without('slug: String', 'slug: String, city: String!'),
      /required field city on input type Input was added/,
    ],
    [
      'a field that may be null now',
      without(': [Group!]!', ': [Group!]'),
      /Query\.groups changed type from \[Group!\]! to \[Group!\]/,
    ],
    ['a removed member of a union', without(' | Person'), /Person was removed from union type/],
    [
      'a type of another kind',
      without('type Person {', 'interface Person {').replace(' | Person', ''),
      /Person changed from/,
    ],
  ])('refuses %s', (_what, current, sentence) => {
    expect(breakingChanges(released, current).join('\n')).toMatch(sentence);
  });

  it.each([
    ['nothing', released],
    ['a new field', without('city: String', 'city: String, leaf: Int')],
    ['a new optional argument', without('lang: Lang', 'lang: Lang, form: Int')],
    ['a new type', `${released} type Other { id: ID! }`],
    ['a field that is never null now', without('city: String', 'city: String!')],
  ])('lets %s pass', (_what, current) => {
    expect(breakingChanges(released, current)).toEqual([]);
  });

  it('finds everything of the last release in the schema of today', () => {
    const file = join(__dirname, '../../schema/released.graphql');
    expect(breakingChanges(readFileSync(file, 'utf8'), compose().api)).toEqual([]);
  });
});
