import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

const themes = {
  'graphiql-LIGHT': { base: 'vs', accent: '#0f766e', ground: '#ffffff', soft: '#3b4b6811' },
  'graphiql-DARK': { base: 'vs-dark', accent: '#3ccdb9', ground: '#212a3b', soft: '#b7c2d711' },
} as const;

/** Gives the editors the colours of the page: the names are those that GraphiQL switches between. */
export function EditorTheme() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    for (const [name, { base, ...palette }] of Object.entries(themes)) {
      monaco?.editor.defineTheme(name, {
        base,
        inherit: true,
        rules: [],
        colors: colours(palette),
      });
    }
  }, [monaco]);
  return null;
}

function colours({ accent, ground, soft }: { accent: string; ground: string; soft: string }) {
  const clear = '#ffffff00';
  const faint = `${accent}22`;
  return {
    'editor.background': clear,
    'scrollbar.shadow': clear,
    'editorHoverWidget.background': ground,
    'editorSuggestWidget.background': ground,
    'editorSuggestWidget.selectedBackground': faint,
    'editorSuggestWidget.selectedForeground': accent,
    'editorWidget.background': ground,
    'editorWidget.resizeBorder': accent,
    'input.background': soft,
    'inputOption.hoverBackground': faint,
    'list.focusHighlightForeground': accent,
    'list.highlightForeground': accent,
    'list.hoverBackground': faint,
    'menu.background': ground,
    'menu.selectionBackground': faint,
    'menu.selectionForeground': accent,
    'pickerGroup.foreground': accent,
    'quickInput.background': ground,
    'quickInputList.focusBackground': faint,
    'textLink.activeForeground': accent,
    'textLink.foreground': accent,
    'editorLink.activeForeground': accent,
    'toolbar.hoverBackground': faint,
    focusBorder: accent,
  };
}
