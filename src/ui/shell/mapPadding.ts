/** Pixels of the map region that toolbar, scale bar and status line cover: what is fitted stays clear of them. */
export const mapPadding = () => ({ left: 16, right: 52, top: 52, bottom: 56 })
