/** The first line of a backup: everything that decides whether it fits a program. */
export interface BackupHeader {
  readonly format: typeof backupFormat;
  /** The version of the program that made it. */
  readonly program: string;
  readonly madeAt: string;
  /** By name of the schema's owner; the schemas themselves may be called differently elsewhere. */
  readonly schemas: Readonly<Record<string, { readonly migrations: readonly string[] }>>;
}

/** Raised whenever an older program could no longer read the lines. */
export const backupFormat = 1;
