import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { forwardVariables } from '../compile/forwarded-variables';
import type { Group } from '../compile/group-steps';
import { isData } from '../compile/is-data';
import type { Question } from './question';
import type { FetchReport, Run } from './run';
import { noteOutage, takeAnswer } from './take-answer';

/** Sends the questions of a group, in one request when there are several, and takes the answers. */
export async function fetchGroup(
  run: Run,
  group: Group,
  questions: readonly Question[],
): Promise<void> {
  const [first] = questions;
  if (!first) return;
  if (questions.length === 1) {
    const { query, variables } = first.lead;
    const values = forwardVariables(variables, run.variables);
    if (first.representations) values['representations'] = first.representations;
    const answer = await send(run, group, questions, query, values);
    if (answer) takeShare(run, first, answer, first.representations ? '_entities' : null);
    return;
  }

  const { query, names } = group.merged(questions.map(({ lead }) => lead));
  const values: Record<string, unknown> = {};
  questions.forEach(({ lead, representations }, index) => {
    Object.assign(values, forwardVariables(lead.variables, run.variables));
    values[names[index]?.variable ?? ''] = representations;
  });
  const answer = await send(run, group, questions, query, values);
  if (!answer) return;
  if (!isData(answer.data)) {
    // One part has taken the others along: each may still have an answer of its own.
    await Promise.all(questions.map((question) => fetchGroup(run, group, [question])));
    return;
  }
  questions.forEach((question, index) =>
    takeShare(run, question, answer, names[index]?.alias ?? ''),
  );
}

async function send(
  run: Run,
  { subgraph }: Group,
  questions: readonly Question[],
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<FormattedExecutionResult | null> {
  const startedAt = performance.now();
  try {
    const answer = await run.transportTo(subgraph)({ query, variables }, run.call);
    if (!isData(answer)) throw new Error('The answer is not a GraphQL answer.');
    run.onFetch?.(reportOf(subgraph, questions, startedAt, null));
    return answer;
  } catch (error) {
    run.onFetch?.(reportOf(subgraph, questions, startedAt, error));
    for (const question of questions) noteOutage(question, run.failures, error);
    return null;
  }
}

function reportOf(
  subgraph: string,
  questions: readonly Question[],
  startedAt: number,
  error: unknown,
): FetchReport {
  const parts = questions.flatMap((question) => question.parts);
  return {
    subgraph,
    fetches: parts.length,
    entities: parts.reduce((sum, { targets }) => sum + targets.length, 0),
    representations: questions.reduce(
      (sum, asked) => sum + (asked.representations?.length ?? 0),
      0,
    ),
    durationMs: performance.now() - startedAt,
    error,
  };
}

/** The part of an answer that stands under a name; all of it when there is none. */
function takeShare(
  run: Run,
  question: Question,
  { data, errors }: FormattedExecutionResult,
  name: string | null,
): void {
  const all: readonly GraphQLFormattedError[] = Array.isArray(errors)
    ? errors.filter((error) => typeof error === 'object' && error !== null)
    : [];
  const share =
    name === null
      ? { data, errors: all.map((error) => ({ ...error, path: pathOf(error) })) }
      : {
          data: isData(data) && Object.hasOwn(data, name) ? data[name] : null,
          errors: all
            .filter((error) => isBelow(error, name))
            .map((error) => ({ ...error, path: pathOf(error).slice(1) })),
        };
  takeAnswer(question, share, run);
}

function isBelow(error: GraphQLFormattedError, name: string): boolean {
  const [first] = pathOf(error);
  return first === undefined || first === name;
}

function pathOf({ path }: GraphQLFormattedError): readonly (string | number)[] {
  return Array.isArray(path) ? (path as readonly (string | number)[]) : [];
}
