import { SHEET_TYPE } from '../../files/sheet/text.ts'

/**
 * A PNG of one of our drawings.
 *
 * An image cannot reach the page's fonts, and fonts carried inside one come too late for its first drawing. So the shapes
 * are drawn as an image, and the words after them with the page's own type.
 * Takes   an SVG of `files/sheet`: words are `text` elements over everything else, with plain attributes; and what lies
 *         under it, if anything does.
 * Throws  where the browser has no canvas of that size.
 */
export async function rasterise(svg: string, width: number, height: number, under?: ImageBitmap): Promise<Blob> {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const words = [...drawing.querySelectorAll('text')].map(wordsOf)
  for (const element of drawing.querySelectorAll('text')) element.remove()
  const scale = width / drawing.documentElement.getAttribute('viewBox')!.split(' ').map(Number)[2]!
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser draws no canvas')
  if (under) pen.drawImage(under, 0, 0, width, height)
  await drawShapes(pen, new XMLSerializer().serializeToString(drawing), width, height)
  const fonts = new Map<string, string>()
  for (const one of words) fonts.set(fontOf(one, 16), (fonts.get(fontOf(one, 16)) ?? '') + one.text)
  await Promise.all([...fonts].map(([font, text]) => document.fonts.load(font, text)))
  for (const one of words) drawWords(pen, one, scale)
  return new Promise<Blob>((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error(`no picture of ${width} × ${height}`))), 'image/png'),
  )
}

async function drawShapes(pen: CanvasRenderingContext2D, svg: string, width: number, height: number): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    pen.drawImage(image, 0, 0, width, height)
  } finally {
    URL.revokeObjectURL(address)
  }
}

interface Words {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: string
  readonly italic: boolean
  readonly fill: string
  readonly anchor: string
  readonly turn: number
  readonly spacing: number
  readonly halo: string | null
  readonly haloWidth: number
}

function wordsOf(element: SVGTextElement): Words {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0)
  return {
    text: element.textContent,
    x: number('x'),
    y: number('y'),
    size: number('font-size'),
    weight: element.getAttribute('font-weight') ?? '400',
    italic: element.getAttribute('font-style') === 'italic',
    fill: element.getAttribute('fill') ?? '#000000',
    anchor: element.getAttribute('text-anchor') ?? 'start',
    turn: Number(/rotate\((-?[\d.]+)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? 0),
    spacing: number('letter-spacing'),
    halo: element.getAttribute('stroke'),
    haloWidth: number('stroke-width'),
  }
}

const fontOf = ({ weight, italic }: Pick<Words, 'weight' | 'italic'>, px: number): string =>
  `${italic ? 'italic ' : ''}${weight} ${px}px ${SHEET_TYPE}`

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = { start: 'left', middle: 'center', end: 'right' }

function drawWords(pen: CanvasRenderingContext2D, words: Words, scale: number): void {
  const { text, x, y, size, fill, anchor, turn, spacing, halo, haloWidth } = words
  pen.save()
  pen.translate(x * scale, y * scale)
  pen.rotate((turn * Math.PI) / 180)
  pen.font = fontOf(words, size * scale)
  pen.textAlign = ALIGN[anchor] ?? 'left'
  pen.letterSpacing = `${spacing * scale}px`
  if (halo) {
    pen.strokeStyle = halo
    pen.lineWidth = haloWidth * scale
    pen.lineJoin = 'round'
    pen.strokeText(text, 0, 0)
  }
  pen.fillStyle = fill
  pen.fillText(text, 0, 0)
  pen.restore()
}
