import { getVariableValues, type GraphQLError } from 'graphql';
import type { Call, Transport } from '../../platform/transport';
import type { CompiledOperation, Generation, Look } from './compile-operation';
import { createAbsences } from './execute/absences';
import { locateFailures } from './execute/locate-failures';
import type { FetchReport, Run } from './execute/run';
import { runPlan } from './execute/run-plan';
import { introspect } from './introspect';
import { afterData, beforeData, ResponseData } from './response-data';
import { complete } from './shape/complete';
import { locate } from './shape/locate';
import { notWritable } from './shape/not-writable';
import { writeWith } from './shape/sink';
import { compileText } from './shape/write-text';

export interface EngineResult {
  /** Left out when nothing was executed, null when nothing is left. */
  readonly data?: ResponseData | null;
  readonly errors?: readonly GraphQLError[];
}

export interface RequestSurroundings {
  readonly generation: Generation;
  readonly transportTo: (subgraph: string) => Transport;
  readonly onFetch: ((report: FetchReport) => void) | undefined;
}

const writeBefore = compileText(beforeData);
const writeAfter = compileText(afterData);

type Variables = Readonly<Record<string, unknown>>;

/** One request, from its variables to the text of its answer. */
export async function runOperation(
  { generation, transportTo, onFetch }: RequestSurroundings,
  compiled: CompiledOperation,
  variables: Variables,
  call: Call,
): Promise<EngineResult> {
  const { source, plan } = compiled;
  const { coerced, errors } = coerce(generation, compiled, variables);
  if (errors) return { errors };
  const isTrue = trueIn(coerced);
  const look = compiled.look(isTrue);

  const run: Run = {
    call,
    transportTo,
    onFetch,
    variables,
    data: {},
    failures: [],
    absences: createAbsences(),
    shared: new Map(),
  };
  await runAll(plan, run, look, isTrue);
  if (look.introspection.length > 0) {
    const answers = introspect(generation.schema, source, look.introspection, coerced);
    for (const [key, value] of answers) run.data[key] = value;
  }
  return answerOf(look, run);
}

const trueIn = (coerced: Variables) => (name: string) =>
  Object.hasOwn(coerced, name) && coerced[name] === true;

function answerOf({ shape, write }: Look, { data, failures, absences, shared }: Run): EngineResult {
  const errors =
    failures.length === 0
      ? []
      : locateFailures(failures, data, (path) => locate(shape, data, path));
  try {
    const written = new ResponseData(
      writeWith((sink) => {
        writeBefore(sink);
        write(sink, data, shared);
        writeAfter(sink);
      }),
    );
    return errors.length === 0 ? { data: written } : { data: written, errors };
  } catch (error) {
    if (error !== notWritable) throw error;
    const completed = complete(shape, data, errors, absences.has);
    const all = [...errors, ...completed.errors];
    return {
      data: completed.data === null ? null : ResponseData.of(completed.data),
      ...(all.length > 0 && { errors: all }),
    };
  }
}

function coerce({ schema }: Generation, { source }: CompiledOperation, variables: Variables) {
  const definitions = source.operation.variableDefinitions ?? [];
  if (definitions.length === 0) return { coerced: {}, errors: undefined };
  const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: 5 });
  for (const error of errors ?? []) error.extensions['code'] = 'BAD_USER_INPUT';
  return { coerced: coerced ?? {}, errors };
}

/** One mutation after the other; none after one that leaves nothing of the answer. */
async function runAll(
  plan: CompiledOperation['plan'],
  run: Run,
  { shape, rootFields }: Look,
  isTrue: (variable: string) => boolean,
): Promise<void> {
  if ('groups' in plan) return runPlan(plan, run, isTrue);
  for (const field of rootFields) {
    const part = plan.get(field.responseKey);
    if (part) await runPlan(part, run, isTrue);
    const alone = { ...shape, fieldsOf: () => [field] };
    if (complete(alone, run.data, [], run.absences.has).data === null) return;
  }
}
