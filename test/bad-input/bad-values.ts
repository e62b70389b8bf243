import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';
import { valueOf } from '../access/arguments-of';

/** Values that a client must never send, by scalar; each as it is written in a document. */
const plain: Readonly<Record<string, readonly string[]>> = {
  String: [
    '"a\\u0000b"',
    '"\\u202egnp.exe"',
    `"${'长'.repeat(20_000)}"`,
    '""',
    '"   "',
    '"身份证 110101199003078515"',
    '"电话 138-1234-5678"',
    '"😀 𠮷 👨‍👩‍👧"',
  ],
  ID: ['""', '"不是编号"', `"${'x'.repeat(5_000)}"`, `"'; DROP TABLE x; --"`, '"a\\u0000b"', '"%"'],
  Int: ['-1', '0', '2147483647', '-2147483648'],
  Fen: ['-1', '-9007199254740991', '9007199254740991'],
  Date: ['"2025-02-29"', '"9999-12-31"', '"0001-01-01"'],
  DateTime: ['"1900-01-01T00:00:00Z"', '"9999-12-31T23:59:59Z"'],
};
const tooMany = 10_000;

/** The bad values of a type, with what is below it filled in. */
export function badValues(type: GraphQLInputType): readonly string[] {
  const given = getNullableType(type);
  if (isListType(given)) {
    const entry = valueOf(given.ofType);
    return [
      `[${new Array<string>(tooMany).fill(entry).join(',')}]`,
      `[${entry}, ${entry}]`,
      '[]',
      ...badValues(given.ofType).map((value) => `[${value}]`),
    ];
  }
  if (isInputObjectType(given)) {
    const fields = Object.values(given.getFields());
    return fields.flatMap(({ name, type: inner }) =>
      badValues(inner).map((bad) => {
        const others = fields.filter(
          (other) => other.name !== name && String(other.type).endsWith('!'),
        );
        return `{ ${[`${name}: ${bad}`, ...others.map((other) => `${other.name}: ${valueOf(other.type)}`)].join(', ')} }`;
      }),
    );
  }
  return isEnumType(given) ? ['NOT_A_VALUE'] : (plain[getNamedType(given).name] ?? []);
}
