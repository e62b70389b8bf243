import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledPlan, compilePlan } from './compile/compile-plan';
import { typesOf } from './compile/types-of';
import { conditionVariables, inclusion } from './conditions';
import type { NormalisedOperation } from './plan/normalise-operation';
import { type OwnNames, ownNames } from './plan/own-names';
import type { Planner, SupergraphFacts } from './plan/planner';
import { renameForPlanning } from './plan/rename-for-planning';
import { splitMutation } from './plan/split-mutation';
import { compileShape } from './shape/compile-shape';
import type { FieldShape, SelectionShape } from './shape/shape';
import { compileWrite, type Write } from './shape/write';

/** How the answer looks for one set of `@skip` and `@include`. */
export interface Look {
  readonly shape: SelectionShape;
  readonly rootFields: readonly FieldShape[];
  readonly introspection: readonly FieldShape[];
  readonly write: Write;
}

export interface CompiledOperation {
  readonly source: NormalisedOperation;
  /** The plan of a query, or those of the mutations in it, by response key. */
  readonly plan: CompiledPlan | ReadonlyMap<string, CompiledPlan>;
  readonly look: (isTrue: (variable: string) => boolean) => Look;
}

export interface Generation {
  readonly schema: GraphQLSchema;
  readonly facts: SupergraphFacts;
  readonly planner: Planner;
  readonly mayMerge: (subgraph: string) => boolean;
}

/** Clients decide how many combinations they send; we decide how many we keep. */
const looksKept = 16;

async function planAll(
  source: NormalisedOperation,
  plan: (part: NormalisedOperation) => Promise<CompiledPlan>,
): Promise<CompiledOperation['plan']> {
  if (source.operation.operation !== OperationTypeNode.MUTATION) return plan(source);
  const parts = new Map<string, CompiledPlan>();
  for (const [key, part] of splitMutation(source)) parts.set(key, await plan(part));
  return parts;
}

function clientVariables({ operation }: NormalisedOperation, names: OwnNames) {
  const clientNames = new Map(
    (operation.variableDefinitions ?? []).map(({ variable: { name } }) => [
      names.ofVariable(name.value),
      name.value,
    ]),
  );
  return (name: string) => clientNames.get(name) ?? name;
}

/** Plans an operation and turns plan and answer into closures. Once per operation. */
export async function compileOperation(
  { schema, facts, planner, mayMerge }: Generation,
  source: NormalisedOperation,
): Promise<CompiledOperation> {
  const names = ownNames(facts);
  const plan = await planAll(source, async (part) => {
    const text = renameForPlanning(part, names);
    return compilePlan(text === null ? { kind: 'QueryPlan' } : await planner.plan(text), {
      types: typesOf(facts),
      requiredFields: facts.requiredFields,
      clientVariable: clientVariables(source, names),
      mayMerge,
    });
  });

  const root = schema.getRootType(source.operation.operation);
  if (!root) throw new Error(`The schema has no ${source.operation.operation} type.`);
  const variables = conditionVariables(source);
  const looks = new LRUCache<string, Look>({ max: looksKept });

  return {
    source,
    plan,
    look(isTrue) {
      const name = variables.map((variable) => (isTrue(variable) ? '1' : '0')).join('');
      let look = looks.get(name);
      if (!look) {
        const shaping = {
          schema,
          fragments: source.fragments,
          isIncluded: inclusion(isTrue),
          dataKeyOf: names.ofField,
        };
        const shape = compileShape(shaping, root, [source.operation.selectionSet]);
        const rootFields = shape.fieldsOf(root.name) ?? [];
        const introspection = rootFields.filter(
          ({ nodes, type }) => type !== null && nodes[0]?.name.value.startsWith('__'),
        );
        looks.set(name, (look = { shape, rootFields, introspection, write: compileWrite(shape) }));
      }
      return look;
    },
  };
}
