import type { Suite } from '../harness/suite';
import { world } from './data';
import { one } from './one.subgraph';
import { two } from './two.subgraph';

export const introspectionAndTypename: Suite = {
  name: 'introspection-and-typename',
  subgraphs: { one, two },
  world,
  variables: { n: 'Thing', no: false },
  operations: [
    '{ __typename }',
    '{ t: __typename thing { __typename self { u: __typename v: __typename } } }',
    '{ __schema { queryType { name } types { name kind } directives { name } } }',
    '{ __type(name: "Thing") { fields { name type { name ofType { name } } } } thing { more } }',
    'query($n: String!) { a: __type(name: $n) { name } b: __type(name: "Nobody") { name } other { id } }',
    '{ ...I thing { id } } fragment I on Query { __schema { mutationType { name } } }',
    'query($no: Boolean!) { __schema @include(if: $no) { queryType { name } } __typename @skip(if: $no) }',
  ],
};
