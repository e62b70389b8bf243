import { StartError } from '../../platform/start-error';

/** The one word that a verb needs. */
export function oneWord([word, ...more]: readonly string[], usage: string): string {
  if (word !== undefined && more.length === 0) return word;
  throw new StartError(`Name one: ${usage}`);
}
