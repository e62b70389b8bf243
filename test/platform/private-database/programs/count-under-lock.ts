import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { whileLocked } from '../../../../platform/private-database/while-locked';

/** Usage: count-under-lock FOLDER TIMES locked|unlocked. Adds 1 to FOLDER/count so many times. */
const [folder = '', times = '0', mode = 'locked'] = process.argv.slice(2);

async function addOne() {
  const count = Number(readFileSync(`${folder}/count`, 'utf8'));
  await sleep(1); // the moment in which another program may do the same
  writeFileSync(`${folder}/count`, String(count + 1));
}

async function main() {
  for (let i = 0; i < Number(times); i += 1) {
    await (mode === 'locked' ? whileLocked(`${folder}/lock`, addOne) : addOne());
  }
}

void main();
