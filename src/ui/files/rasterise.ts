import chineseUrl from '@fontsource/noto-sans-hk/files/noto-sans-hk-chinese-hongkong-500-normal.woff2?url'
import latinUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

/**
 * A PNG of an SVG.
 *
 * An image cannot reach the page's fonts, so the house's own type goes into it: Latin always, Chinese where the drawing
 * has any.
 * Throws  where the browser has no canvas of that size.
 */
export async function rasterise(svg: string, width: number, height: number): Promise<Blob> {
  const faces = [face('Inter', '100 900', await base64(latinUrl))]
  if (CHINESE.test(svg)) faces.push(face('Noto Sans HK', '100 900', await base64(chineseUrl)))
  const dressed = svg.replace(/(<svg[^>]*>)/, `$1<style>${faces.join('')}</style>`)
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('this browser draws no canvas')
    pen.drawImage(image, 0, 0, width, height)
    return await new Promise<Blob>((done, failed) =>
      canvas.toBlob(
        (blob) => (blob ? done(blob) : failed(new Error(`no picture of ${width} × ${height}`))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

const CHINESE = /[\u2e80-\u9fff\uff00-\uffef]/

const face = (family: string, weight: string, data: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`

const read = new Map<string, Promise<string>>()

function base64(url: string): Promise<string> {
  const known = read.get(url) ?? fetchBase64(url)
  read.set(url, known)
  return known
}

async function fetchBase64(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}
