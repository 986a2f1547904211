/** Hues of planned uses after the habit of Hong Kong statutory plans: the same on screen and on paper, in every theme. */
export const LAND_USE_HUES = {
  RA: '#B9835A',
  RB: '#D3A57C',
  R: '#C8946B',
  C: '#E0736A',
  CDA: '#C65B45',
  GIC: '#6FA3D6',
  HOS: '#4F8FCB',
  O: '#9CC48A',
  OUIT: '#C9A6DB',
  OUETP: '#B48BCF',
  I: '#A879C4',
  LOG: '#9C8AC0',
  UT: '#8C98E4',
  V: '#E5D08C',
} as const
