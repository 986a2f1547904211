import type { ToolId } from '../store/ports.ts'

/** Small pictures of the tools that act where the pointer is: they stand beside its cross. */
const PICTURES: Partial<Record<ToolId, string>> = {
  box: 'M17.5 17.5h2M22 17.500h2M27.500 17.500h1v1M28.500 22v2M28.500 27.500v1h-1M24 28.500h-2M19.500 28.500h-2v-1M17.500 24v-2',
  lasso:
    'M23 17.500c4 0 6.500 1.800 6.500 4s-2.500 4-6.500 4-6.500-1.800-6.500-4 2.500-4 6.500-4zM19 25c-1.500 1-1 2.500.5 2.500s1.500 2-.5 2.500',
  brush: 'M28.500 17.500l-6.500 7M22 24.500c-2-1-4 .5-4 3 0 .8-.6 1.200-1.300 1.300 2.500 1.200 6 .5 6-2.300z',
}

const CROSS = 'M10 2v6M10 12v6M2 10h6M12 10h6'

/** The pointer of a tool, as CSS: what is armed shows at the cursor. */
export function cursorOf(tool: ToolId, otherwise: string): string {
  const picture = PICTURES[tool]
  if (!picture) return otherwise
  const line = (d: string, colour: string, width: number) =>
    `<path d='${d}' fill='none' stroke='${colour}' stroke-width='${width}' stroke-linecap='round'/>`
  const both = (d: string) => line(d, '#fff', 3.5) + line(d, '#141A21', 1.5)
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='32' height='32'>${both(CROSS)}${both(picture)}</svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}") 10 10, ${otherwise}`
}
