import type { FormattedExecutionResult } from 'graphql';
import type {
  Call,
  Delivery,
  Exchange,
  Operation,
  Transport,
  Wire,
} from '../../platform/transport';
import { TransportError, type TransportFailure } from '../../platform/transport-error';
import { usualTransport, type TransportSettings } from '../../platform/transport-settings';
import { createBreaker, type BreakerState } from './breaker';
import { copyAnswer } from './copy-answer';
import { startFlight, type Flight } from './flight';
import { isQuery } from './is-query';
import { createQuestionKey } from './question-key';
import { createRetryBudget } from './retry-budget';
import { sendSafely, type Guards, type Question } from './send-safely';
import { createTurns } from './turns';

/** The way to one subgraph with everything that keeps its troubles from becoming everybody's. */
export interface SubgraphTransport {
  readonly ask: Transport;
  /** Questions under way and waiting, and whether the subgraph is left alone. */
  load(): SubgraphLoad;
  close(): Promise<void>;
}

export interface SubgraphLoad {
  readonly underWay: number;
  readonly waiting: number;
  readonly breaker: BreakerState;
}

export interface SubgraphTransportOptions {
  readonly subgraph: string;
  readonly wire: Wire;
  readonly settings?: TransportSettings;
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  readonly onBreaker?: ((state: BreakerState) => void) | undefined;
}

export function subgraphTransport(options: SubgraphTransportOptions): SubgraphTransport {
  const { subgraph, wire, settings = usualTransport, onExchange, onBreaker } = options;
  const guards: Guards = {
    wire,
    settings,
    breaker: createBreaker(settings.breaker, onBreaker),
    turns: createTurns(settings.concurrency, settings.queue),
    budget: createRetryBudget(settings.retry.percent),
  };
  const keyOf = createQuestionKey();
  const flights = new Map<string, { readonly flight: Flight<Delivery>; readonly of: Question }>();

  async function ask(operation: Operation, call: Call): Promise<FormattedExecutionResult> {
    const startedAt = performance.now();
    const { signal } = call;
    const onlooker = call.watch?.(subgraph);
    const key = isQuery(operation.query) ? keyOf(operation, call) : null;
    const known = key === null ? undefined : flights.get(key);
    const question = known?.of ?? {
      operation,
      call,
      traceparent: onlooker?.traceparent,
      attempts: 0,
    };
    let delivery: Delivery | null = null;
    let failure: TransportFailure | null = null;
    try {
      if (signal?.aborted) throw signal.reason;
      delivery = await (known?.flight ?? begin(question, key)).join(signal);
      return delivery.answer;
    } catch (error) {
      failure = error instanceof TransportError ? error.failure : 'reset';
      throw error;
    } finally {
      const shared = known !== undefined;
      const exchange: Exchange = {
        subgraph,
        startedAt,
        durationMs: performance.now() - startedAt,
        attempts: question.attempts,
        shared,
        bytesSent: shared ? 0 : (delivery?.bytesSent ?? 0),
        bytesReceived: shared ? 0 : (delivery?.bytesReceived ?? 0),
        representations: representationsIn(operation),
        failure,
      };
      onExchange?.(exchange);
      onlooker?.over(exchange);
    }
  }

  function begin(question: Question, key: string | null): Flight<Delivery> {
    const flight = startFlight(
      (signal) => sendSafely(guards, question, signal),
      ({ answer, ...rest }) => ({ ...rest, answer: copyAnswer(answer) }),
      () => void (key !== null && flights.delete(key)),
    );
    if (key !== null) flights.set(key, { flight, of: question });
    return flight;
  }

  return {
    ask,
    load: () => ({
      underWay: guards.turns.taken(),
      waiting: guards.turns.waiting(),
      breaker: guards.breaker.state(),
    }),
    close: () => wire.close(),
  };
}

function representationsIn({ variables }: Operation): number {
  let count = 0;
  for (const [name, value] of Object.entries(variables ?? {})) {
    if (name.startsWith('representations') && Array.isArray(value)) count += value.length;
  }
  return count;
}
