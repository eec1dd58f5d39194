// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../reader/read-page.ts';

const BODY = [
  'The river Ural rose by two metres on Monday, and people in the old town of Oral were told to leave their homes.',
  'Mayor Aidar Serik said that the wall along the bank would hold. “We have seen higher water,” he told reporters.',
  'Schools stay closed until Thursday. The railway to Samara is cut, and trains turn round at the border.',
  'The government in Astana has sent boats and two hundred soldiers. It is the third flood in the region in ten years.',
];

const PAGE_URL = 'https://news.example.org/2024/04/08/flood?utm_source=x';

function page({
  head = '',
  body = `<h1>River floods old town</h1>${BODY.map((p) => `<p>${p}</p>`).join('')}`,
} = {}) {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${body}</article></body></html>`,
    'text/html',
  );
}

describe('readPage', () => {
  test('gives the headline and the paragraphs, a blank line between them', () => {
    const read = readPage(page(), PAGE_URL);
    expect(read?.text).toBe(['River floods old town', ...BODY].join('\n\n'));
  });

  test('takes no site for its headline, nor its slogan for a name', () => {
    const site = 'Example News - Latest Headlines';
    const head = `<title>River floods old town in Oral</title>
      <meta property="og:title" content="${site}"><meta property="og:site_name" content="${site}">`;
    const body = `<h1>Most read</h1><h1>River floods old town</h1>${BODY.map((p) => `<p>${p}</p>`).join('')}`;
    expect(readPage(page({ head, body }), PAGE_URL)).toMatchObject({
      headline: 'River floods old town',
      publisher: 'Example News',
    });
  });

  test('takes headline, byline, publisher and date from JSON-LD', () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite', name: 'Example News' },
        {
          '@type': ['NewsArticle'],
          headline: 'River floods old town',
          datePublished: '2024-04-08T22:30:00+05:00',
          author: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
          publisher: { name: 'Example News' },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(readPage(page({ head }), PAGE_URL)).toMatchObject({
      headline: 'River floods old town',
      byline: 'Jane Doe, John Roe',
      publisher: 'Example News',
      published: '2024-04-08',
    });
  });

  test('takes what the tags for sharing say where JSON-LD is broken', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>' +
      '<meta property="og:title" content="River floods old town - Example News">' +
      '<meta property="og:site_name" content="Example News"><meta name="author" content="By Jane Doe">' +
      '<meta property="article:published_time" content="2024-04-07T10:00Z">';
    expect(readPage(page({ head }), PAGE_URL)).toMatchObject({
      headline: 'River floods old town',
      byline: 'Jane Doe',
      publisher: 'Example News',
      published: '2024-04-07',
    });
  });

  test('reads the date from the address where nothing else tells it', () => {
    expect(readPage(page(), PAGE_URL)?.published).toBe('2024-04-08');
  });

  test('prefers the address that the page calls its own, on the same site only', () => {
    const canonical = (href: string) => page({ head: `<link rel="canonical" href="${href}">` });
    expect(readPage(canonical('/2024/04/08/flood'), PAGE_URL)?.url).toBe(
      'https://news.example.org/2024/04/08/flood',
    );
    expect(readPage(canonical('https://other.example/x'), PAGE_URL)?.url).toBe(PAGE_URL);
  });

  test('leaves captions, scripts and forms out', () => {
    const body =
      `<h1>River floods old town</h1><p>${BODY[0]}</p><figure><img src="x.jpg"><figcaption>A boat.</figcaption></figure>` +
      `<p>${BODY[1]}</p><p>${BODY[2]}</p><script>let x = 1;</script><p>${BODY[3]}</p>`;
    const text = readPage(page({ body }), PAGE_URL)?.text ?? '';
    expect(text).not.toMatch(/A boat|let x/);
    expect(text).toContain(BODY[3]);
  });

  test('finds no article in an empty page, a list of titles and a short notice', () => {
    const titles = Array.from(
      { length: 60 },
      (_, n) => `<li><a href="/${n}">A title of some story number ${n}</a></li>`,
    );
    expect(readPage(page({ body: '' }), PAGE_URL)).toBeNull();
    expect(readPage(page({ body: `<ul>${titles.join('')}</ul>` }), PAGE_URL)).toBeNull();
    expect(readPage(page({ body: '<p>Please log in to go on. It is free.</p>' }), PAGE_URL)).toBeNull();
  });

  test('leaves out a paragraph that is only a link to another story, not one that holds a link', () => {
    const other = '<p><a href="/other">How the wall was built in a year</a></p>';
    const holding = '<p>The <a href="/wall">wall along the bank of the river</a> held.</p>';
    const [first = '', ...more] = BODY.map((p) => `<p>${p}</p>`);
    const text = readPage(page({ body: `${first}${other}${holding}${more.join('')}` }), PAGE_URL)?.text ?? '';
    expect(text).not.toContain('How the wall was built');
    expect(text).toContain('The wall along the bank of the river held.');
  });

  test('takes news in brief where the page says that it is an article, and only there', () => {
    const brief = { body: `<h1>River floods old town</h1><p>${BODY[0]}</p><p>${BODY[2]}</p>` };
    const head = '<meta property="og:type" content="article">';
    expect(readPage(page({ ...brief, head }), PAGE_URL)?.text).toContain(BODY[2]);
    expect(readPage(page(brief), PAGE_URL)).toBeNull();
  });

  test('believes the date in the address where the page tells one far from it', () => {
    const told = (day: string) =>
      page({ head: `<meta property="article:published_time" content="${day}T10:00Z">` });
    expect(readPage(told('2026-01-02'), PAGE_URL)?.published).toBe('2024-04-08');
    expect(readPage(told('2024-04-09'), PAGE_URL)?.published).toBe('2024-04-09');
  });

  test('keeps an address that is not of the web to itself', () => {
    expect(readPage(page(), 'file:///home/x/flood.html')?.url).toBeNull();
  });
});
