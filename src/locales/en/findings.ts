/** Words of findings, of files that cannot be read, and of loading. Keys are stable: the journal and plans store them. */
export const findings = {
  'finding.overlap': '{{a}} and {{b}} overlap by {{area}}. That land is counted twice in the sum of site areas.',
} as const
