import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { whileLocked } from '../../../../platform/private-database/while-locked';

/**
 * Usage: count-under-lock FOLDER TIMES locked|unlocked|abandoning. Adds 1 to FOLDER/count so many
 * times; the abandoning kind leaves the lock of a dead holder behind whenever it can.
 */
const [folder = '', times = '0', mode = 'locked'] = process.argv.slice(2);

async function addOne() {
  const count = Number(readFileSync(`${folder}/count`, 'utf8'));
  await sleep(1); // the moment in which another program may do the same
  writeFileSync(`${folder}/count`, String(count + 1));
}

function abandonLock(turn: number) {
  try {
    symlinkSync(`0:nobody|${process.pid}-${turn}`, `${folder}/lock`);
  } catch {
    // somebody has it already
  }
}

async function main() {
  for (let turn = 0; turn < Number(times); turn += 1) {
    await (mode === 'unlocked' ? addOne() : whileLocked(`${folder}/lock`, addOne));
    if (mode === 'abandoning') abandonLock(turn);
  }
}

void main();
