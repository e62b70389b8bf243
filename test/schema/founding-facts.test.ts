import { allFacts, documents, factById } from '../../founding/read-facts';

const hexadecimal = /^[0-9a-f]{64}$/;

describe('the founding facts', () => {
  it('know the report and the article, each by the hash of its bytes', () => {
    expect(documents.map(({ id }) => id)).toEqual(['report', 'article']);
    for (const document of documents) {
      expect(document.sha256).toMatch(hexadecimal);
      expect(document.lines).toBeGreaterThan(0);
      expect(document.title).not.toBe('');
    }
  });

  it('have an id of their own that begins with their document', () => {
    const ids = allFacts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, document } of allFacts) {
      expect(id).toMatch(new RegExp(`^${document}(\\.[a-z0-9]+(-[a-z0-9]+)*)+$`));
    }
  });

  it('name a wording, a line of their document and the hash of that line', () => {
    const linesOf = new Map(documents.map(({ id, lines }) => [id, lines]));
    for (const { document, line, wording, sha256 } of allFacts) {
      expect(wording.trim()).toBe(wording);
      expect(wording).not.toBe('');
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(linesOf.get(document) ?? 0);
      expect(sha256).toMatch(hexadecimal);
    }
  });

  it('give one line of one document one hash', () => {
    const hashes = new Map<string, Set<string>>();
    for (const { document, line, sha256 } of allFacts) {
      const key = `${document}:${line}`;
      hashes.set(key, (hashes.get(key) ?? new Set()).add(sha256));
    }
    expect([...hashes].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('are found by id, and a name nobody wrote down is refused by name', () => {
    expect(factById('report.donglei.full-time-only').wording).toBe('我们要求是全职');
    expect(() => factById('report.nobody.said-this')).toThrow('report.nobody.said-this');
  });

  it.each([
    'report.alliance.founded-on',
    'report.consensus.signed',
    'report.emblem.leaves',
    'report.letter.shenzhen.sent',
    'report.letter.liao-xinbo.sent',
    'report.guest.interest',
    'report.meeting.next-city',
    'report.zhang-qiang.refers-to-donglei',
    'report.donglei.break-even',
    'report.woyi.launch',
    'report.yuke.stakeholder',
    'report.shenzhen-project.won',
    'article.sun-hongtao.zhumadian-first',
    'article.xie.huizhou-hospital',
    'article.price.anaesthesia-private',
  ])('include %s', (id) => {
    expect(factById(id).id).toBe(id);
  });
});
