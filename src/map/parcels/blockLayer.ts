/** The layer that draws parcels as blocks; there only while they are raised. */
export const BLOCKS = 'parcel-blocks'
