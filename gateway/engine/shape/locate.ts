import type { FieldShape, SelectionShape } from './shape';

type Path = readonly (string | number)[];
type Data = Readonly<Record<string, unknown>>;

/**
 * The place of the answer that shows a place of the data, if any. What clients did not select is
 * shown by nothing, unless it has taken along the object that it belongs to.
 */
export function locate(shape: SelectionShape, root: unknown, path: Path): readonly Path[] {
  const place: (string | number)[] = [];
  let selection: SelectionShape | null = shape;
  let value: unknown = root;
  for (const segment of path) {
    if (typeof segment === 'number') {
      place.push(segment);
      value = Array.isArray(value) ? value[segment] : null;
      continue;
    }
    if (!selection) break;
    const object = isObject(value) ? value : null;
    const field = fieldOf(selection, object, segment);
    if (!field) return object ? [] : [place];
    place.push(field.responseKey);
    value = object ? field.read(object) : null;
    selection = field.selection;
  }
  return [place];
}

function fieldOf(
  selection: SelectionShape,
  object: Data | null,
  dataKey: string,
): FieldShape | undefined {
  const typename = selection.onlyType ?? object?.['__typename'];
  if (typeof typename !== 'string') return selection.anyField(dataKey);
  return selection.fieldsOf(typename)?.find((field) => field.dataKey === dataKey);
}

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
