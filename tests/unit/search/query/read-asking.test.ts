import { describe, expect, it } from 'vitest';
import { readAsking } from '../../../../src/search/query/read-asking.ts';
import { listStems } from '../../../../src/search/query/words.ts';

const boost = (typed: string, type: string, text = 'Arms are sent.') => readAsking(typed)(type, listStems(text));

describe('a question', () => {
  it.each(['who signed it', 'What is the treaty', 'how does it bind', 'Is it binding', 'why'])(
    'is rather answered than named: %s',
    (typed) => {
      expect(boost(typed, 'Glossary')).toBeLessThan(boost(typed, 'Event'));
      expect(boost(typed, 'Event')).toBeLessThan(boost(typed, 'Fact'));
      expect(boost(typed, 'Fact')).toBe(1);
    },
  );

  it.each(['what should Seoul do', 'advice for allies', 'recommendations', 'ought Japan to join', 'who advises whom'])(
    'for advice is answered by a recommendation: %s',
    (typed) => {
      expect(boost(typed, 'Recommendation')).toBeGreaterThan(1);
      expect(boost(typed, 'Forecast')).toBe(1);
    },
  );

  it.each(['how many workers', 'How much ammunition', 'the number of workers', 'how long has it lasted'])(
    'for a number is answered by one: %s',
    (typed) => {
      expect(boost(typed, 'Fact', 'About 90,000 remain.')).toBeGreaterThan(1);
      expect(boost(typed, 'Fact', 'About ninety thousand remain.')).toBeGreaterThan(1);
      expect(boost(typed, 'Fact', 'Many remain.')).toBe(1);
    },
  );
});

it.each(['arms', 'DPRK sanctions', 'whatsoever', 'shoulder arms', 'numbers', 'the one who', ''])(
  '“%s” asks for any sort of passage',
  (typed) => {
    for (const type of ['Glossary', 'Event', 'Recommendation', 'Fact', 'Section']) expect(boost(typed, type, '90,000 workers')).toBe(1);
  },
);
