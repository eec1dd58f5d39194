import { expect, it } from 'vitest';
import { pageText } from '../../../cli/detect/page-text.ts';

it('takes all paragraphs of a page without an article, the titles that are links too', () => {
  const page =
    '<!doctype html><html><head><title>News</title></head><body><script>1</script>' +
    '<h2><a href="/1">Protests in the city of Almaty go on</a></h2><ul><li>Aktau<li>Oral</ul>Calm in <b>Ast</b>ana</body></html>';
  expect(pageText(page)).toBe('Protests in the city of Almaty go on\nAktau\nOral\nCalm in Astana');
});

it('takes the article alone where there is one', () => {
  const sentence = 'It was calm in Almaty on Friday, and the shops were open again as before. ';
  const page = `<body><nav>Home</nav><article><h1>Calm</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(3)}</article></body>`;
  expect(pageText(page)).toMatch(/^(?:Calm\s+)?It was calm in Almaty/);
  expect(pageText(page)).not.toContain('Home');
});

it.each(['', '<html></html>', '<img src="x">', '<script>Almaty</script>'])('finds no text in %s', (page) => {
  expect(pageText(page)).toBeNull();
});
