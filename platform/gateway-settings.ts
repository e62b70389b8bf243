import type { createEnvironmentReader } from './environment';
import { readTransportSettings, type TransportSettings } from './transport-settings';

/** How a gateway deals with time and trouble. */
export interface GatewaySettings {
  /** How long a request of a client may take as a whole. */
  readonly deadlineMs: number;
  readonly transport: TransportSettings;
  readonly shutdown: {
    /** Between "not ready" and the end of listening. */
    readonly drainMs: number;
    /** For what is under way then. */
    readonly limitMs: number;
  };
}

/** In production a balancer needs a while to hear that a process is about to go. */
const usualDrainMs = 5_000;

export function readGatewaySettings(
  reader: ReturnType<typeof createEnvironmentReader>,
  production: boolean,
): GatewaySettings {
  const { number, problem } = reader;
  const settings = {
    deadlineMs: number('ALLIANCE_DEADLINE_MS', 10_000, 50, 600_000),
    transport: readTransportSettings(reader),
    shutdown: {
      drainMs: number('ALLIANCE_DRAIN_MS', production ? usualDrainMs : 0, 0, 120_000),
      limitMs: number('ALLIANCE_SHUTDOWN_MS', 10_000, 0, 600_000),
    },
  };
  if (settings.transport.headersMs >= settings.deadlineMs) {
    problem('ALLIANCE_TRANSPORT_HEADERS_MS must be shorter than ALLIANCE_DEADLINE_MS');
  }
  return settings;
}
