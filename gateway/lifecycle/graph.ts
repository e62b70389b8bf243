import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { DocumentNode } from 'graphql';
import type { PolicyMap } from '../../platform/access/policy-map';
import type { CostMap } from '../limits/cost/cost-map';

/** An engine, and perhaps a way to have it ready before somebody asks. */
export interface Engine extends GatewayInterface {
  warm?(document: DocumentNode, operationName?: string | null): Promise<void>;
}

/** What was made of one supergraph. */
export interface Graph {
  readonly engine: Engine;
  /** What the supergraph says about who may ask for what. */
  readonly policies: PolicyMap;
  /** What it says about how much its fields cost. */
  readonly costs: CostMap;
  /** Lets go of the connections; the engine has stopped by then. */
  close(): Promise<void>;
}
