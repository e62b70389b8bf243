import type { Delivery, Sending, Transport, Wire } from '../../platform/transport';
import { TransportError } from '../../platform/transport-error';
import type { TransportSettings } from '../../platform/transport-settings';

/**
 * Makes a wire of a way that stays in this process. Nothing can break off what a resolver has begun,
 * so only the waiting ends.
 */
export function wireWithin(
  transport: Transport,
  { headersMs }: Pick<TransportSettings, 'headersMs'>,
): Wire {
  const send = ({ operation, call, signal, isPatient }: Sending): Promise<Delivery> =>
    new Promise((resolve, reject) => {
      const stopWaiting = () => reject(signal.reason as Error);
      if (signal.aborted) return stopWaiting();
      signal.addEventListener('abort', stopWaiting);
      const tooLate = () => reject(new TransportError('timeout', `no answer in ${headersMs} ms`));
      const alarm = isPatient ? undefined : setTimeout(tooLate, headersMs);
      transport(operation, call)
        .then(
          (answer) => resolve({ answer, bytesSent: 0, bytesReceived: 0 }),
          (cause: Error) => reject(new TransportError('status', cause.message, { cause })),
        )
        .finally(() => {
          clearTimeout(alarm);
          signal.removeEventListener('abort', stopWaiting);
        });
    });

  return { send, close: () => Promise.resolve() };
}
