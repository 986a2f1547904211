/** Drawn on 16 × 16 with a 1.5 px line. */
const PATHS = {
  pan: 'M8 1.5v13M1.5 8h13M8 1.5L6 3.5M8 1.5l2 2M8 14.5l-2-2M8 14.5l2-2M1.5 8l2-2M1.5 8l2 2M14.5 8l-2-2M14.5 8l-2 2',
  pick: 'M3 2l9.5 5-4 1.3L7 12.5z',
  box: 'M2.5 2.5h2M7 2.5h2M11.5 2.5h2v2M13.5 7v2M13.5 11.5v2h-2M9 13.5H7M4.5 13.5h-2v-2M2.5 9V7M2.5 4.5v-2',
  lasso:
    'M8 2.5c3.500 0 6 1.600 6 3.700s-2.500 3.700-6 3.700-6-1.600-6-3.700 2.500-3.700 6-3.700zM4.200 9.300c-1.400.9-1 2.400.5 2.400s1.400 1.800-.5 2.300',
  brush:
    'M13.500 2.500L7.500 9M7.200 9c-1.900-.9-3.700.5-3.700 2.700 0 .8-.6 1.200-1.500 1.300 2.300 1.300 6.100.7 6.200-2.500z',
  rule: 'M2 4h12M4.500 8h7M6.500 12h3',
  same: 'M2.500 2.500h4.500v4.500H2.500zM9 9h4.500v4.500H9zM9 4.750h4.500M11.250 2.500V7M2.500 11.250H7M4.750 9v4.500',
  table: 'M2 3h12v10H2zM2 6.500h12M6.500 6.500V13',
  keys: 'M1.500 4h13v8h-13zM4 7h.1M6.600 7h.1M9.200 7h.1M11.800 7h.1M5 9.700h6',
  shape: 'M3 3.5l9-1 1.5 9-9.500 2zM3 3.5l10.500 8',
  undo: 'M3 6h6.5a3.5 3.5 0 010 7H7M3 6l3-3M3 6l3 3',
  redo: 'M13 6H6.5a3.5 3.5 0 000 7H9M13 6l-3-3M13 6l-3 3',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  north: 'M8 1.5l3.5 11L8 10.5l-3.5 2z',
  frame: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5.5 6.5h5v3h-5z',
  swap: 'M3 5.5h9M9.5 3L12 5.5 9.5 8M13 10.5H4M6.500 8L4 10.5l2.500 2.500',
  open: 'M1.5 4.5v8h11l2-6h-11l-1.5 4M1.5 4.5V3h4L7 5h5.5v1.5',
  export: 'M8 2v8M5 5l3-3 3 3M2.5 9.5v4h11v-4',
  recent: 'M8 4.5V8l2.5 1.5M2.5 8a5.5 5.5 0 105.5-5.5A5.5 5.5 0 003 5.5M2.5 2.5v3h3',
  globe: 'M8 2a6 6 0 100 12A6 6 0 008 2zM2 8h12M8 2c-4 4-4 8 0 12 4-4 4-8 0-12z',
  search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.5 10.5l3.5 3.5',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  up: 'M4.5 9.5L8 6l3.5 3.5',
  left: 'M9.5 4.5L6 8l3.5 3.5',
  right: 'M6.5 4.5L10 8l-3.5 3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  tick: 'M3 8.5l3.200 3.200L13 4.5',
  look: 'M8 2.5l6 11H2zM8 6.5v3.5M8 11.900v.1',
  breach: 'M5.300 1.800h5.400l3.5 3.5v5.400l-3.5 3.5H5.300l-3.5-3.5V5.300zM8 4.800v3.900M8 11.100v.1',
  note: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 7.5v3.5M8 5.100v.1',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  bin: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.600l.7-9M6.700 7v4M9.300 7v4',
  lock: 'M4 7.5h8v6H4zM5.500 7.5V5a2.500 2.500 0 015 0v2.5',
  unlock: 'M4 7.5h8v6H4zM5.500 7.5V5a2.500 2.500 0 014.800-1',
  more: 'M3.500 8h.1M8 8h.1M12.500 8h.1',
  comment: 'M2.500 3h11v8h-6l-3 2.500V11h-2z',
  card: 'M2.500 2.500h11v11h-11zM5 6h6M5 8.500h6M5 11h3',
  chart: 'M2.5 13.500h11M4.500 13.500v-5M8 13.500v-10M11.500 13.500v-7',
  layers: 'M8 2l6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3',
  present: 'M2 2.5h12V11H2zM8 11v3M5 14h6M6.500 4.750l3.500 2-3.500 2z',
  compare: 'M2 3h5v10H2zM9 3h5v10H9z',
  file: 'M4 1.5h5l3.5 3.5v9.5H4zM9 1.5V5h3.5',
} as const

export type IconName = keyof typeof PATHS

/** A picture beside a word; never the only name of a thing. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  const filled = name === 'north' ? ' filled' : ''
  return (
    <svg className={`icon${filled} ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
