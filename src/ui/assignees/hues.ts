/** The twelve hues that tell assignees apart, as in styles/tokens.css: none is a land-use hue or the accent. */
export const HUES = [
  { name: 'amber', colour: '#E5A50A' },
  { name: 'sky', colour: '#3C9AD9' },
  { name: 'violet', colour: '#9A6FCB' },
  { name: 'teal', colour: '#1FA390' },
  { name: 'rose', colour: '#D7506A' },
  { name: 'copper', colour: '#B3722F' },
  { name: 'olive', colour: '#7D8F2C' },
  { name: 'pink', colour: '#E884B6' },
  { name: 'leaf', colour: '#6FAF3D' },
  { name: 'slate', colour: '#5B7CB8' },
  { name: 'sand', colour: '#A58A5A' },
  { name: 'graphite', colour: '#6E7681' },
] as const

export type Hue = (typeof HUES)[number]
