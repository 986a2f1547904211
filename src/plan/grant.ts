/** Who forms the land and who pays (MODEL, Delivery mode). */
export const DELIVERY_MODES = ['government', 'successful-tenderer', 'landowner', 'park-company', 'phased'] as const
export type DeliveryMode = (typeof DELIVERY_MODES)[number]

/** How land is granted (MODEL, Route of grant). */
export const ROUTES = [
  'open-tender',
  'restricted-tender',
  'private-treaty',
  'lease-modification',
  'grant-to-park-company',
  'government-land-allocation',
  'short-term-tenancy',
  'government-retained',
] as const
export type Route = (typeof ROUTES)[number]

/** How far a proposal has come. */
export const STAGES = ['idea', 'expression-of-interest', 'tender', 'granted'] as const
export type Stage = (typeof STAGES)[number]
