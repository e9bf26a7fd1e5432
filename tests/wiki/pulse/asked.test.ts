import { expect, it } from 'vitest';
import { metric } from '../../../src/schema/metric.ts';
import { sliceQueries } from '../../../src/wiki/pulse/asked.ts';

const words = { de: 'Wert', en: 'Value' };
const effort = metric.parse({
  title: words,
  definition: words,
  type: 'ces',
  where: { product: 'karten' },
  source: 'umfrage',
});

it('asks for a group and for all others, whatever the metric itself names', () => {
  const [slice] = sliceQueries(effort, undefined, [{ field: 'product', value: 'konto' }]);
  expect(slice?.inside).toEqual([
    { where: { product: 'karten', any: [{ product: 'konto' }] }, measure: 'mean', of: 'rating' },
  ]);
  expect(slice?.outside).toEqual([
    { where: { product: 'karten', any: [{ not: { product: 'konto' } }] }, measure: 'mean', of: 'rating' },
  ]);
});
