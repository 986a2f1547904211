import { useEffect, useRef } from 'react'
import { newId } from '../../lib/ids.ts'
import { channelName, PRESENTER_HASH, type PresenterMessage, type PresenterView } from './presenterChannel.ts'

interface Orders {
  go(at: number): void
  step(by: number): void
  black(): void
}

/**
 * Keeps the presenter's window in step, and does what is asked there.
 *
 * Gives  the call that opens the window; false where the browser did not let it.
 */
export function usePresenter(view: PresenterView, orders: Orders, onOpen: () => void): () => boolean {
  const channel = useRef<BroadcastChannel>(undefined)
  const id = useRef<string>(undefined)
  id.current ??= newId('talk')
  const latest = useRef({ view, orders })
  useEffect(() => {
    latest.current = { view, orders }
    channel.current?.postMessage({ say: 'view', view } satisfies PresenterMessage)
  }, [view, orders])
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const talk = new BroadcastChannel(channelName(id.current!))
    channel.current = talk
    talk.onmessage = ({ data }: MessageEvent<PresenterMessage>) => {
      const { view: now, orders: todo } = latest.current
      if (data.say === 'hello') talk.postMessage({ say: 'view', view: now } satisfies PresenterMessage)
      if (data.say === 'go') todo.go(data.at)
      if (data.say === 'step') todo.step(data.by)
      if (data.say === 'black') todo.black()
    }
    return () => {
      talk.postMessage({ say: 'ended' } satisfies PresenterMessage)
      talk.close()
      channel.current = undefined
    }
  }, [])
  return () => {
    const address = `${location.href.split('#')[0]}${PRESENTER_HASH}${id.current}`
    const opened = window.open(address, `northlot-${id.current}`, 'popup,width=960,height=720') !== null
    if (opened) onOpen()
    return opened
  }
}
