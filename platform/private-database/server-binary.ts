/** A database server that can be run here. */
export interface ServerBinary {
  readonly path: string;
  readonly kind: 'mariadb' | 'mysql';
  /** The folder that holds `bin` or `sbin`, and `share`. */
  readonly base: string;
  /** Message texts, character sets and the SQL that makes the system tables. */
  readonly share: string;
  /** Where its libraries lie when the system has not got them. */
  readonly libraries: readonly string[];
}
