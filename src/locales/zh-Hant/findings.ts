export const findings = {
  'finding.overlap': '「{{a}}」與「{{b}}」重疊{{area}}，該部分土地在地盤面積總和中計算了兩次。',
} as const
