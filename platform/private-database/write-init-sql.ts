import { writeFileSync } from 'node:fs';
import type { Places } from './places';

/**
 * What the server runs before it lets anyone in: nobody enters without the password, by socket
 * or by TCP. Written at every start, so that a password file that was lost and made anew works.
 */
export function writeInitSql(places: Places, password: string) {
  const accounts = ["'root'@'127.0.0.1'", "'root'@'localhost'"];
  const statements = [
    ...accounts.flatMap((account) => [
      `CREATE USER IF NOT EXISTS ${account} IDENTIFIED BY '${password}'`,
      `ALTER USER ${account} IDENTIFIED BY '${password}'`,
      `GRANT ALL PRIVILEGES ON *.* TO ${account} WITH GRANT OPTION`,
    ]),
    "DROP USER IF EXISTS 'root'@'::1', ''@'localhost'",
  ];
  writeFileSync(places.initSql, statements.map((sql) => `${sql};\n`).join(''), { mode: 0o600 });
}
