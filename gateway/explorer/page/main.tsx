import './workers';
import './style.css';
import { createRoot } from 'react-dom/client';
import type { Content } from './content';
import { Explorer } from './explorer';

/** Opens the explorer in the place that the page keeps for it. */
async function main(place: HTMLElement): Promise<void> {
  const response = await fetch(place.dataset['content'] ?? '');
  if (!response.ok) throw new Error(`The explorer's content answered ${response.status}.`);
  const content = (await response.json()) as Content;
  createRoot(place).render(<Explorer content={content} />);
}

const place = document.getElementById('explorer');
if (place) {
  main(place).catch((error: unknown) => {
    console.error(error);
    place.textContent = 'The explorer could not be loaded: reload the page.';
  });
}
