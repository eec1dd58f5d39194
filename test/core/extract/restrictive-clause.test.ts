import { expect, test } from 'vitest';
import { restrictiveClause } from '../../../core/extract/restrictive-clause.ts';

/** The clause between bars. */
function barred(text: string): string {
  const found = restrictiveClause(text);
  return found
    ? `${text.slice(0, found.start)}|${text.slice(found.start, found.end)}|${text.slice(found.end)}`
    : text;
}

test.each([
  'A general| who served as minister until 2011 |fled to Kenya on Tuesday.',
  'The man| who was elected in Leeds in 2010 |fell out with Ann Lee.',
  'The woman| who had also been hurt in the crash |died on Wednesday.',
  'The bridge| that collapsed in Genoa in 2018 |was rebuilt by 2020.',
  'The soldiers| who took power and closed the border in 2020 |dissolved the parties.',
  'The man| who was caught in a raid carried out in 2019 |was released on Monday.',
  'On Tuesday, a man| who escaped in 2019 |was caught in Lyon.',
  'A man| who stabbed two of them |fled on Monday and hid in Leeds.',
  'The company| that opened a plant in Ohio in 1999 |closed it after workers walked out.',
  'Two hostages — an American and a Swede —| who had been held in the north since 2016 |were released Tuesday.',
  'The man (his name was not given)| who escaped in 2019 |was caught in Lyon.',
  'The man| who ran the armed wing until 2010 |is a minister.',
])('the clause that tells who the subject is: %s', (text) => {
  expect(barred(text.replaceAll('|', ''))).toBe(text);
});

test.each([
  'Police arrested a man who escaped in 2019.',
  'The mayor said that police arrested him in 2019.',
  'Ann Lee, who was elected in 2010, fell out with him.',
  'In a country that was ruled by generals until 2011, Ann Lee fled.',
  'It is the bank that closed in 2010.',
  'A minister who said the vote was rigged was dismissed.',
  'The man who was arrested in Leeds on Monday.',
])('no such clause: %s', (text) => {
  expect(barred(text)).toBe(text);
});
