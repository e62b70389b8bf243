import { explorerPaths } from './explorer-paths';

/** The page around the explorer. It holds no script and no style of its own. */
export function pageHtml(title: string, key: string): string {
  const file = (name: string) => explorerPaths.file(key, name);
  return `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="${file('icon.svg')}" />
    <link rel="stylesheet" href="${file('page.css')}" />
    <script type="module" src="${file('page.js')}"></script>
  </head>
  <body>
    <main id="explorer" data-content="${explorerPaths.content}">
      <p>正在打开 · Opening …</p>
      <noscript>The explorer needs JavaScript: switch it on and reload the page.</noscript>
    </main>
  </body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
