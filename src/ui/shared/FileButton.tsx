import { type ReactNode, useId, useRef } from 'react'

interface FileButtonProps {
  /** The name of the file input itself, beside the button that presses it. */
  readonly inputName: string
  readonly accept: string
  readonly multiple?: boolean
  readonly choose: (files: readonly File[]) => Promise<void>
  readonly children: ReactNode
}

/** A button with a file input of its own, which is there for those who drive the page by its names. */
export function FileButton({ inputName, accept, multiple = false, choose, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const chosen = (target: HTMLInputElement) => {
    const files = [...(target.files ?? [])]
    // so that the same file can be chosen again
    target.value = ''
    if (files.length > 0) void choose(files)
  }
  return (
    <>
      <button type="button" className="button outlined" onClick={() => input.current?.click()}>
        {children}
      </button>
      <label className="hidden-words" htmlFor={id}>
        {inputName}
      </label>
      <input
        ref={input}
        id={id}
        className="hidden-words"
        type="file"
        multiple={multiple}
        accept={accept}
        tabIndex={-1}
        onChange={({ target }) => chosen(target)}
      />
    </>
  )
}
