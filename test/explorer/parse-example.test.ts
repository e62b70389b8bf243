import { parseExample } from '../../gateway/explorer/examples/parse-example';

const text = `# title: 书架 | The shelf
# about: 书架上有什么。 | What stands on it.
# audience: 读者 | Readers
# variables: {"id": "1"}
# role: READER
# tenants: {"library": "2"}
# A comment of the operation itself.
query Shelf($id: ID!) {
  shelf(id: $id) {
    name
  }
}
`;

const without = (key: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(`# ${key}:`))
    .join('\n');

describe('an example', () => {
  it('says in two languages what it is, and is asked with its variables', () => {
    const { title, about, audience, variables } = parseExample('shelf', text);
    expect(title).toEqual({ zh: '书架', en: 'The shelf' });
    expect(about).toEqual({ zh: '书架上有什么。', en: 'What stands on it.' });
    expect(audience).toEqual({ zh: '读者', en: 'Readers' });
    expect(variables).toEqual({ id: '1' });
  });

  it('keeps comments of the operation and loses its own head', () => {
    const { operation } = parseExample('shelf', text);
    expect(operation.startsWith('# A comment of the operation itself.\nquery Shelf')).toBe(true);
    expect(operation.endsWith('}\n')).toBe(true);
  });

  it('may do without variables', () => {
    expect(parseExample('shelf', without('variables')).variables).toEqual({});
  });

  it('says who asks it and for whom, or is for everybody', () => {
    const { role, tenants } = parseExample('shelf', text);
    expect({ role, tenants }).toEqual({ role: 'READER', tenants: { library: '2' } });
    expect(parseExample('shelf', without('role')).role).toBeNull();
    expect(parseExample('shelf', without('tenants')).tenants).toEqual({});
  });

  it.each(['title', 'about', 'audience'])('without its %s is refused by name', (key) => {
    expect(() => parseExample('shelf', without(key))).toThrow(`shelf needs a line "# ${key}:`);
  });

  it('in one language is refused', () => {
    const oneLanguage = text.replace('书架 | The shelf', 'The shelf');
    expect(() => parseExample('shelf', oneLanguage)).toThrow('shelf needs a line "# title:');
  });
});
