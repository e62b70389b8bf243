import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface ComposeService {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const file = join(__dirname, '../../docker-compose.yml');
const replaceable = /\$\{(\w+):-([^}]*)\}/g;

/** The services as Docker would start them on a machine where no variable is set. */
export function readComposeFile(): Readonly<Record<string, ComposeService>> {
  const text = readFileSync(file, 'utf8').replace(
    replaceable,
    (_all, _name, value: string) => value,
  );
  const { services } = parse(text, { merge: true }) as { services: Record<string, ComposeService> };
  return services;
}

/** The values that a variable of the machine replaces, by the setting that they are for. */
export function replaceableValues(): readonly (readonly [setting: string, variable: string])[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, setting = '', variable = ''] = /^\s+([A-Z_]+): \$\{(\w+):-/.exec(line) ?? [];
    return setting ? [[setting, variable] as const] : [];
  });
}
