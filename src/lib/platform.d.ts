// The few globals that Node, a worker and a page share, for the rooms that compile without DOM types.
// Only what pure code may rely on stands here: add nothing that one of the three hosts lacks.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
}
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', bytes: ArrayBufferView | ArrayBuffer): Promise<ArrayBuffer> }
  randomUUID(): string
}
declare function btoa(text: string): string
declare function structuredClone<T>(value: T): T
