/**
 * Who is asking. The gateway makes it from a credential, a signed token carries it to the
 * subgraphs, and nothing a client writes into a query can change it.
 */
export interface Viewer {
  readonly kind: 'anonymous' | 'user' | 'service';
  /** Stable identifier of the person or machine; null for nobody. */
  readonly subject: string | null;
  /** The application or machine client that acts, when it is known. */
  readonly clientId: string | null;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
  /** Why this viewer looks at what is none of its daily business; such looks are always recorded. */
  readonly reason: string | null;
  /** Ids of the tenants that the viewer belongs to, by kind of tenant. */
  readonly tenants: Readonly<Record<string, readonly string[]>>;
}

/** A caller without a credential is somebody too: a viewer that owns nothing. */
export const nobody: Viewer = {
  kind: 'anonymous',
  subject: null,
  clientId: null,
  roles: [],
  scopes: [],
  reason: null,
  tenants: {},
};
