import { preferredLanguage } from '../../../gateway/messages/preferred-language';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['fr, zh-Hans;q=0.5', 'zh'],
  ['fr', 'en'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['zh;q=0', 'en'],
  ['zh;q=7', 'en'],
  ['*', 'en'],
  ['zhuang', 'en'],
])('%p asks for %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
