import type { Asker } from './asker';

/** Whoever asks, in both languages, with those that it acts for. */
export function askerName(asker: Asker | null): string {
  if (!asker) return '公众 The public';
  const { role, tenants } = asker;
  const names = Object.values(tenants).map(({ name }) => name);
  const title = `${role.title.zh} ${role.title.en}`;
  return names.length === 0 ? title : `${title} · ${names.join(' · ')}`;
}
