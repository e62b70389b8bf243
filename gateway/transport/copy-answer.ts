/** JSON as somebody else's own; names such as `__proto__` are names like any other. */
export function copyAnswer<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyAnswer) as Value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, own] of Object.entries(value)) copy[key] = copyAnswer(own as unknown);
  return copy as Value;
}
