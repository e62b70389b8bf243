import { parse } from 'graphql';
import { noClient, rowRules, visibleTo } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';
import { defineSubgraph } from '../../../platform/subgraph/define-subgraph';
import { nobody, type Viewer } from '../../../platform/viewer';

class Ruled {}
class Forgotten {}

const somebody: Viewer = { ...nobody, kind: 'user', roles: ['SOMEBODY'] };
const rules = rowRules([
  Ruled,
  ({ roles }) => (roles.includes('SOMEBODY') ? null : where('t.open = 1')),
]);

it('asks the rule of an entity for each viewer', () => {
  expect(visibleTo(rules, somebody)(Ruled)).toBeNull();
  expect(visibleTo(rules, nobody)(Ruled)).toEqual(where('t.open = 1'));
});

it('shows nothing of an entity without a rule', () => {
  expect(() => visibleTo(rules, somebody)(Forgotten)).toThrow('Forgotten has no row rule');
});

it('shows no client the rows of the machinery', () => {
  expect(visibleTo(rowRules([Ruled, noClient]), somebody)(Ruled)).toEqual(where('FALSE'));
});

it('lets no subgraph open that has an entity without a rule', () => {
  const define = (entities: (typeof Ruled)[]) =>
    defineSubgraph({
      name: 'toy',
      typeDefs: parse('type Query { nothing: Boolean }'),
      resolvers: {},
      entities,
      migrations: [],
      rowRules: rules,
      appendOnly: [],
      follows: [],
      tasks: [],
      reasons: {},
      loadFoundingData: () => Promise.resolve(),
      createContext: () => ({}),
    });
  expect(() => define([Ruled, Forgotten])).toThrow('toy: no row rule for Forgotten');
  expect(define([Ruled]).name).toBe('toy');
});
