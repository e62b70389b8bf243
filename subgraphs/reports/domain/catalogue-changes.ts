import type { MeasureDefinition } from '../catalogue/measure-definition';

export interface CatalogueChanges {
  /** Definitions that nobody recorded yet. */
  readonly added: readonly MeasureDefinition[];
  /** Codes whose definition changed although the version says that it did not. */
  readonly changed: readonly string[];
  /** Codes of which a newer version was recorded than the catalogue has. */
  readonly outdated: readonly string[];
}

/**
 * How the catalogue differs from what was recorded at earlier starts. A figure that somebody has
 * read must keep its meaning, so a recorded definition never changes; a measure may retire.
 */
export function catalogueChanges(
  catalogue: readonly MeasureDefinition[],
  recorded: readonly MeasureDefinition[],
): CatalogueChanges {
  const recordedAs = new Map(recorded.map((definition) => [keyOf(definition), definition]));
  const newest = new Map<string, number>();
  for (const { code, version } of recorded) {
    newest.set(code, Math.max(version, newest.get(code) ?? 0));
  }
  const isOutdated = ({ code, version }: MeasureDefinition) => version < (newest.get(code) ?? 0);
  const known = catalogue.filter((definition) => recordedAs.has(keyOf(definition)));
  return {
    added: catalogue.filter(
      (definition) => !recordedAs.has(keyOf(definition)) && !isOutdated(definition),
    ),
    changed: known
      .filter((definition) => textOf(definition) !== textOf(recordedAs.get(keyOf(definition))!))
      .map(({ code }) => code),
    outdated: catalogue.filter(isOutdated).map(({ code }) => code),
  };
}

const keyOf = ({ code, version }: MeasureDefinition) => `${code} ${version}`;

function textOf(definition: MeasureDefinition): string {
  const { source, nameZh, nameEn, definitionZh, definitionEn, unit, additive } = definition;
  return JSON.stringify([source, nameZh, nameEn, definitionZh, definitionEn, unit, additive]);
}
