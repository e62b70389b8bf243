import { resolve } from 'node:path';
import { compareTexts } from '../founding/compare-texts';
import { allFacts, documents } from '../founding/read-facts';
import { readTexts } from '../founding/read-texts';

/** Usage: npm run founding:compare [-- DIRECTORY] */
function main() {
  const directory = process.argv[2] ?? '../shared/seeds';
  const { differences, compared, absent } = compareTexts(
    { documents, facts: allFacts },
    readTexts(resolve(directory)),
  );

  for (const difference of differences) console.log(difference);
  for (const { id, title } of absent) {
    console.log(`The document "${id}" (${title}) is not in ${directory}, so it was not compared.`);
  }
  if (differences.length > 0) {
    console.log(`Differences: ${differences.length}. Correct founding/facts.json or the texts.`);
    process.exitCode = 1;
    return;
  }
  for (const { id } of compared) {
    const count = allFacts.filter((fact) => fact.document === id).length;
    console.log(`The document "${id}" says all ${count} facts that are recorded from it.`);
  }
}

main();
