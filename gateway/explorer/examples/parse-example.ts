import type { Bilingual, Example } from './example';

const headLine = /^# (title|about|audience|variables|role|tenants): (.+)$/;

/**
 * An example from its file: comment lines `# title:`, `# about:` and `# audience:`, each with its
 * Chinese and its English text on either side of a bar, `# variables:` with JSON on one line where
 * the operation takes any, `# role:` where it is not for everybody, with `# tenants:` (JSON: an id by
 * kind) where that role acts for somebody, and then the operation.
 */
export function parseExample(name: string, text: string): Example {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !headLine.test(line));
  const head = new Map(
    lines.slice(0, end).map((line) => {
      const [, key = '', value = ''] = headLine.exec(line) ?? [];
      return [key, value];
    }),
  );

  return {
    name,
    title: bilingual('title'),
    about: bilingual('about'),
    audience: bilingual('audience'),
    operation: `${lines.slice(end).join('\n').trim()}\n`,
    variables: JSON.parse(head.get('variables') ?? '{}') as Record<string, unknown>,
    role: head.get('role') ?? null,
    tenants: JSON.parse(head.get('tenants') ?? '{}') as Record<string, string>,
  };

  function bilingual(key: string): Bilingual {
    const [zh, en, ...more] = (head.get(key) ?? '').split(' | ');
    if (!zh || !en || more.length > 0) {
      throw new Error(`The example ${name} needs a line "# ${key}: 中文 | English".`);
    }
    return { zh, en };
  }
}
