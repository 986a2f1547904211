import type { SharedWorks } from '../../src/plan/types.ts'

/** A sewer that Government pays for, HK$1 to 3 million at the price level of 2024, shared by site area; or other works. */
export const testWorks = (given: Pick<SharedWorks, 'serves'> & Partial<SharedWorks>): SharedWorks => ({
  id: 'sewer',
  order: 1,
  name: { en: 'Sewer', zh: '污水渠' },
  code: 'SW',
  low: 1e6,
  likely: 2e6,
  high: 3e6,
  priceLevel: '2024',
  payer: 'public',
  sharedBy: 'site-area',
  source: 'test',
  confidence: 'R',
  ...given,
})
