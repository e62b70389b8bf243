import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';

/** Lints texts as if they lay at the given places, in a process of its own: jest cannot load the configuration. */
async function main(): Promise<void> {
  const texts = JSON.parse(readFileSync(0, 'utf8')) as { place: string; text: string }[];
  const eslint = new ESLint({ overrideConfig: [typescript.configs.disableTypeChecked] });
  const found: string[][] = [];
  for (const { place, text } of texts) {
    const [result] = await eslint.lintText(text, { filePath: place });
    found.push(result!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
  }
  process.stdout.write(JSON.stringify(found));
}

void main();
