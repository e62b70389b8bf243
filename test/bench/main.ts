import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A benchmark prints what it sees on the way and returns the figures of its last line. */
export type Bench = () => Promise<Readonly<Record<string, number | string>>>;

const names = readdirSync(__dirname).filter((name) =>
  existsSync(join(__dirname, name, 'bench.ts')),
);

async function main(): Promise<void> {
  const [name = ''] = process.argv.slice(2);
  if (!names.includes(name)) {
    throw new Error(`There is no benchmark "${name}": choose one of ${names.join(', ')}.`);
  }
  const { bench } = (await import(join(__dirname, name, 'bench.ts'))) as { bench: Bench };
  const figures = await bench();
  console.log(JSON.stringify({ bench: name, ...figures }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
