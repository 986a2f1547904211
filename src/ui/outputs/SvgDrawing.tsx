import { useEffect, useRef } from 'react'

/**
 * A drawing of ours in the page, so that it has the page's type.
 *
 * It is parsed as XML and put in as nodes: the page's policy allows no markup, and what a plan names is only ever text.
 */
export function SvgDrawing({
  svg,
  label,
  className,
}: {
  readonly svg: string
  readonly label: string
  readonly className?: string
}) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.replaceChildren(svgElement(svg))
  }, [svg])
  return <div ref={place} className={className} role="img" aria-label={label} />
}

/** The element of a drawing, ready to be put into the page. */
export function svgElement(svg: string): Element {
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  drawn.setAttribute('aria-hidden', 'true')
  return document.importNode(drawn, true)
}
