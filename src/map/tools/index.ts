import type { ToolId } from '../../store/ports.ts'
import { box } from './box.ts'
import { brush } from './brush.ts'
import type { Tool } from './gesture.ts'
import { lasso } from './lasso.ts'
import { pan } from './pan.ts'
import { pick } from './pick.ts'

/** The tools by name. A new one is a file here and a line below. */
export const TOOLS: Readonly<Record<ToolId, Tool>> = { pan, pick, box, lasso, brush }
