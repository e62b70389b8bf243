import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { codeMessages } from '../gateway/messages/code-messages';
import type { Reasons } from '../platform/reason';
import { subgraphs } from '../subgraphs';

const file = join(__dirname, '../docs/errors.md');

/** Every code and every reason that a client can meet, in both languages. */
export function catalogue(): Promise<string> {
  const parts = Object.values(subgraphs);
  const [first, ...others] = parts.map(({ reasons }) => Object.keys(reasons));
  const everywhere = new Set(first!.filter((name) => others.every((own) => own.includes(name))));
  const pick = (reasons: Reasons, general: boolean) =>
    Object.fromEntries(
      Object.entries(reasons).filter(([name]) => everywhere.has(name) === general),
    );
  const text = [
    '# Codes and reasons',
    'An error has `extensions.code`; where a rule said no or input cannot be right, `extensions.reason`',
    'names the rule and `extensions.details` its values. Codes and reasons never change their meaning;',
    'sentences may. `Accept-Language` decides between Chinese and English. A name in braces stands for a value.',
    '',
    section('Codes', codeMessages),
    section('Reasons that every subgraph can give', pick(parts[0]!.reasons, true)),
    ...parts.map(({ name, reasons }) => section(`Reasons of ${name}`, pick(reasons, false))),
  ].join('\n');
  return resolveConfig(file).then((config) => format(text, { ...config, parser: 'markdown' }));
}

function section(title: string, messages: Reasons): string {
  const names = Object.keys(messages).sort();
  const rows = names.map(
    (name) => `| \`${name}\` | ${messages[name]!.en} | ${messages[name]!.zh} |`,
  );
  if (rows.length === 0) return '';
  return [`## ${title}`, '', '| name | English | 中文 |', '| --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}

/** Usage: write-catalogue [--check] */
async function main(): Promise<void> {
  const text = await catalogue();
  if (!process.argv.includes('--check')) return writeFileSync(file, text);
  if (readFileSync(file, 'utf8') === text) return;
  console.error('Stale: docs/errors.md. Run "npm run catalogue" and commit.');
  process.exitCode = 1;
}

if (require.main === module) void main();
