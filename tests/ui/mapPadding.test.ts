// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { mapPadding } from '../../src/ui/shell/mapPadding.ts'

/** A box on the page, [left, top, right, bottom]; with the side of the map that it says it takes. */
function box([left, top, right, bottom]: readonly [number, number, number, number], covers?: string): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'))
  if (covers) element.dataset.covers = covers
  element.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top)
  return element
}

afterEach(() => document.body.replaceChildren())

it('leaves what lies beside a card in a wide window', () => {
  const map = box([0, 0, 1440, 900])
  box([36, 36, 500, 800], 'left')
  box([36, 830, 1404, 880], 'bottom')
  expect(mapPadding(map)).toEqual({ left: 500, right: 0, top: 0, bottom: 70 })
})

it('leaves what lies above a card that is as wide as a phone', () => {
  const map = box([0, 0, 390, 844])
  box([8, 330, 382, 716], 'left')
  box([8, 728, 382, 836], 'bottom')
  box([0, 0, 0, 0], 'right') // not shown on a phone
  expect(mapPadding(map)).toEqual({ left: 0, right: 0, top: 0, bottom: 514 })
})

it('takes nothing for a panel that stands below the map, and measures from the edges of the map', () => {
  const map = box([0, 48, 390, 480])
  box([0, 480, 390, 844], 'right')
  box([8, 56, 382, 108], 'top')
  box([8, 430, 300, 470], 'bottom')
  expect(mapPadding(map)).toEqual({ left: 0, right: 0, top: 60, bottom: 50 })
})
