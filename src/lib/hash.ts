/**
 * SHA-256 of bytes, as 64 hexadecimal digits: the name under which a source file is kept.
 *
 * Source  FIPS 180-4, by the platform's Web Crypto.
 */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
