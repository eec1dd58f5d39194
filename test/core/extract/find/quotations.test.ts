import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../core/article/read-article.ts';
import { findQuotations } from '../../../../core/extract/find/quotations.ts';

const contents = (text: string): string[][] =>
  findQuotations(readArticle(text)).map((quotation) =>
    quotation.contents.map(({ start, end }) => text.slice(start, end)),
  );

describe('findQuotations', () => {
  it('joins the paragraphs of one speech in single marks', () => {
    const of = (text: string) => findQuotations(readArticle(text)).map(({ contents }) => contents.length);
    const speech =
      "'I met him there,' she said. 'It's where I learned to read.\n\n'Now it's going to be flats.'";
    expect(of(speech)).toEqual([3]);
    expect(of("She told us: 'It's the dockers' bridge.\n\n'Now it's going to be flats.'")).toEqual([2]);
    // Nothing goes on there: the mark is an apostrophe.
    expect(of("He wore the 'kerchief of the town.\n\n'Now it's going to be flats,' she said.")).toEqual([1]);
  });

  it('finds the quotations of the seed, over sentences and before the full stop', () => {
    const seed = readFileSync(new URL('../../../../seeds/000_ca9f81f8d5317110.txt', import.meta.url), 'utf8');
    expect(
      findQuotations(readArticle(seed)).map(({ start, end, directness }) => [start, end, directness]),
    ).toEqual([
      [106, 149, 'mixed'],
      [399, 927, 'direct'],
      [981, 1249, 'mixed'],
      [1254, 1423, 'direct'],
    ]);
  });

  it.each([
    ['straight marks', '"We will go," he said.', [['We will go,']]],
    ['curly marks', '“We will go,” he said.', [['We will go,']]],
    ['guillemets', '«We will go», he said.', [['We will go']]],
    ['low and high marks', '„We will go“, he said.', [['We will go']]],
    ['wire marks', "``We will go,'' he said.", [['We will go,']]],
    ['a mark closed by two single ones', '“We will go,’’ he said.', [['We will go,']]],
    ['a mark opened twice', '"“We will go home,” he said.', [['We will go home,']]],
    ['single marks where there are no double ones', '‘We don’t know,’ he said.', [['We don’t know,']]],
    ['a split quotation as one', '"We will," he said, "go home."', [['We will,', 'go home.']]],
    [
      'one over two paragraphs as one',
      '"We will go.\n\n"We will stay there," he said.',
      [['We will go.', 'We will stay there,']],
    ],
    [
      'British marks around words with marks of their own',
      '‘She said “never” to us,’ he said. ‘And I’m glad.’',
      [['She said “never” to us,', 'And I’m glad.']],
    ],
    [
      'straight single marks',
      "'The workers' rights are gone,' he said.",
      [["The workers' rights are gone,"]],
    ],
    [
      'single marks around letters left out',
      "'We won't wait 'til the '90s come back,' he said.",
      [["We won't wait 'til the '90s come back,"]],
    ],
    ['guillemets with space inside', '« We will go », he said.', [['We will go']]],
    ['an opening mark that closes', '“We will all go home,“ said Ann Lee.', [['We will all go home,']]],
    ['inches inside', '"He is 6\'2" and wears it well," she said.', [['He is 6\'2" and wears it well,']]],
    ['a measure inside', '"The hole was 5" x 7" and deep," she said.', [['The hole was 5" x 7" and deep,']]],
    ['brackets inside', '"[The bridge] will be closed," he said.', [['[The bridge] will be closed,']]],
    [
      'words whose closing mark was lost',
      '"The bridge will be closed, said Ann Lee, the mayor.',
      [['The bridge will be closed,']],
    ],
    [
      'words whose closing mark was lost before another quotation',
      '"The bridge will be closed, he said. "It is old."',
      [['The bridge will be closed,', 'It is old.']],
    ],
    [
      'woven words whose closing mark was lost',
      'It is “the only way to save the bridge. The council will vote on Monday.',
      [['the only way to save the bridge.']],
    ],
    [
      'what is added as a quotation of its own',
      '"We will go," she said, adding, "We must."',
      [['We will go,'], ['We must.']],
    ],
    ['nested marks as part of the outer', '“He said “no” to us,” she said.', [['He said “no” to us,']]],
    [
      'several nested marks of one kind',
      '“He said “no” and “never” to us,” she said.',
      [['He said “no” and “never” to us,']],
    ],
    [
      'nested marks in a paragraph that the next goes on with',
      'He said:\n\n"It is no “fair deal” at all.\n\n"It is a loan."',
      [['It is no “fair deal” at all.', 'It is a loan.']],
    ],
    [
      'a letter whose paragraphs have no marks of their own',
      'The letter reads: "Dear Sir,\n\nI sell the bridge.\n\nIt is old."',
      [['Dear Sir,', 'I sell the bridge.', 'It is old.']],
    ],
    [
      'words without the signature before the closing mark',
      'It was late.\n\n"We will sell the old bridge.\nAnn Lee, mayor."',
      [['We will sell the old bridge.']],
    ],
    ['guillemets that point inwards', '»We will go«, he said. »We must.«', [['We will go', 'We must.']]],
    ['guillemets that point one way', '»We will go», he said.', [['We will go']]],
    ['corner brackets', '「We will go」, he said. 『We must.』', [['We will go', 'We must.']]],
    [
      'marks with space on both sides',
      '" We will go , " he said . " We must . "',
      [['We will go ,', 'We must .']],
    ],
    [
      'a split before a comma with space',
      '“ We will go ” , he said . “ We must . ”',
      [['We will go', 'We must .']],
    ],
    [
      'single marks without space before them',
      '‘We will go,’ he said.‘We must.’',
      [['We will go,', 'We must.']],
    ],
    [
      'straight single marks beside two that only meet',
      "'We will go,' he said. 'We must.' The band played rock ''n'' roll.",
      [['We will go,', 'We must.']],
    ],
    [
      'speech in single marks in a text with double ones',
      "“We must wait,” she said. “It is late.”\n\nLee said: “I fear floods.”\n\n'My house was under water,' he said. 'Nobody came.'",
      [['We must wait,', 'It is late.'], ['I fear floods.'], ['My house was under water,', 'Nobody came.']],
    ],
    [
      'a paragraph in marks that repeats what somebody says',
      'It rained.\n\n“We will sell the old bridge,” said Ann Lee.\n\n“We will sell the old bridge.”',
      [['We will sell the old bridge,'], ['We will sell the old bridge.']],
    ],
  ])('takes %s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each([
    ['the name of a film', 'He saw the film "The Long Road Home" on Monday.'],
    ['a programme', 'She spoke on NBC\'s "Meet the Press" on Sunday.'],
    ['a title in single marks', "Her 'The Town Is Tired.' is sold out. The film “Home” is not."],
    ['apostrophes', "The workers' rights aren't the firm's."],
    ['letters left out', "Rock 'n' roll of the '60s got 'em all in the boys' club."],
    ['marks with nothing inside', 'He wrote "" and "...".'],
    ['decades behind an opening mark', 'The ‘80s were loud, and the Smiths’ songs were of the ‘90s.'],
    [
      'a pull quote of what the writer says',
      'The old bridge has stood empty for thirty years.\n\nIt rained.\n\n“The old bridge has stood empty for thirty years.”',
    ],
  ])('leaves %s alone', (_, text) => {
    expect(contents(text)).toEqual([]);
  });
});
