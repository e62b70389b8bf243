import type { Suite } from './harness/suite';
import { abstractTypes } from './abstract-types/cases';
import { argumentsAndInputs } from './arguments-and-inputs/cases';
import { equalObjects } from './equal-objects/cases';
import { federationOne } from './federation-one/cases';
import { hostileNames } from './hostile-names/cases';
import { inaccessible } from './inaccessible/cases';
import { interfaceObject } from './interface-object/cases';
import { introspectionAndTypename } from './introspection-and-typename/cases';
import { keys } from './keys/cases';
import { mutations } from './mutations/cases';
import { nullability } from './nullability/cases';
import { override } from './override/cases';
import { providesAndShareable } from './provides-and-shareable/cases';
import { requires } from './requires/cases';
import { unresolvableKeys } from './unresolvable-keys/cases';

/** A suite per feature of federation. */
export const suites: readonly Suite[] = [
  abstractTypes,
  argumentsAndInputs,
  equalObjects,
  federationOne,
  hostileNames,
  inaccessible,
  interfaceObject,
  introspectionAndTypename,
  keys,
  mutations,
  nullability,
  override,
  providesAndShareable,
  requires,
  unresolvableKeys,
];
