import type { Standing } from './candidate-features.ts';

type Branch = Map<Standing[keyof Standing], Branch | number>;

/** The score of each standing seen: equal standings weigh the same, and an article repeats few of them many times. */
export class WeighedStandings {
  // One step per feature: to join them into one string took longer than to weigh them.
  readonly #root: Branch = new Map();

  /** The score of a standing; asks `weigh` for it the first time. */
  scoreOf(standing: Standing, weigh: (standing: Standing) => number): number {
    const { type, link, cue, near, form, end, side, distance, start, rank, led, same, gap, nearer, rival } =
      standing;
    // `linked` follows from `link`.
    const path = [
      type,
      link,
      cue,
      near,
      form,
      end,
      side,
      distance,
      start,
      rank,
      led,
      same,
      gap,
      nearer,
    ] as const;
    let branch = this.#root;
    for (const step of path) branch = nextOf(branch, step);
    const known = branch.get(rival);
    if (typeof known === 'number') return known;
    const score = weigh(standing);
    branch.set(rival, score);
    return score;
  }
}

function nextOf(branch: Branch, step: Standing[keyof Standing]): Branch {
  const known = branch.get(step);
  if (known instanceof Map) return known;
  const next: Branch = new Map();
  branch.set(step, next);
  return next;
}
