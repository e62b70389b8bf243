/** Who somebody wants to be while developing. */
export interface TokenWish {
  readonly role: string;
  /** Ids by kind of tenant. */
  readonly tenants: Readonly<Record<string, readonly string[]>>;
  /** Why this person looks at what is none of its daily business. */
  readonly reason: string | null;
}

/** An access token for a wish; null where there is no such role, or its tenants are missing. */
export type IssueToken = (wish: TokenWish) => Promise<string | null>;
