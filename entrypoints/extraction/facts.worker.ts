import { readArticle } from '../../core/article/read-article.ts';
import { extractFacts, type Knowledge } from '../../core/extract/extract-facts.ts';
import { readNameWeights } from '../../core/extract/names/read-name-weights.ts';
import { readGazetteer } from '../../core/gazetteer/read-gazetteer.ts';
import type { FactsJob, FactsNews } from '../../extension/adding/extraction-messages.ts';

const tell = (news: FactsNews): void => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<FactsJob>) => {
  const known = readKnowledge(data);
  const { text, headline, publisher, published, url } = data.article;
  const article = readArticle(text, {
    id: data.id,
    ...(headline !== null && { headline }),
    ...(publisher !== null && { publisher }),
    ...(published !== null && { published }),
    ...(url !== null && { url }),
  });
  tell({ kind: 'done', extraction: extractFacts(article, known) });
});

function readKnowledge({ places, weights }: FactsJob): Knowledge {
  const decoder = new TextDecoder();
  const gazetteer = readGazetteer(decoder.decode(places));
  tell({ kind: 'progress', fraction: 0.4 });
  const names = readNameWeights(decoder.decode(weights));
  tell({ kind: 'progress', fraction: 0.6 });
  return { gazetteer, names };
}
