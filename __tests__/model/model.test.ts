import { expect, test } from 'vitest';
import { judgePair } from './check.ts';

const pairs = 500;
const portion = 50;
const firstSeed = 1;

/** `npm run model` tries more of them, and says how to try one again. */
test.for(Array.from({ length: pairs / portion }, (_, index) => firstSeed + index * portion))(
  'keeps its promises with pairs from seed %i on',
  async (first) => {
    let writes = 0;
    for (let seed = first; seed < first + portion; seed += 1) {
      const judgement = await judgePair(seed, { everySwitch: seed % 100 === 0, samples: 1 + (seed % 2), depth: 4 });
      expect(judgement.faults, `npm run model -- --pairs 1 --seed ${seed}`).toEqual([]);
      writes += judgement.writes;
    }
    expect(writes).toBeGreaterThan(portion * 20);
  },
);

/** Pairs that once told of something that the first ones do not. */
test.for([1088, 1105, 3010, 100_200, 100_665, 200_056, 200_326, 301_646, 301_716, 8002, 8586, 18_692, 59, 974])(
  'keeps its promises with the pair of seed %i',
  async (seed) => {
    const judgement = await judgePair(seed, { everySwitch: seed % 5 === 0, samples: 6, depth: 4 });
    expect(judgement.faults).toEqual([]);
  },
);
