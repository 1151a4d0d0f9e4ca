interface Size {
  readonly width: number
  readonly height: number
}

const pngAt = { width: 16, height: 20, least: 24 }

/** Start-of-frame marks of JPEG, which hold the size; C4, C8 and CC are other things. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc

const jpegSize = (view: DataView): Size | null => {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    if (isFrame(view.getUint8(at + 1)))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Dots across and down, as the file itself says; null where it is damaged. */
export const pictureSize = (bytes: Uint8Array): Size | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = view.byteLength >= pngAt.least && view.getUint32(0) === 0x89504e47
  const size = isPng
    ? { width: view.getUint32(pngAt.width), height: view.getUint32(pngAt.height) }
    : view.byteLength > 2 && view.getUint16(0) === 0xffd8
      ? jpegSize(view)
      : null
  return size === null || size.width === 0 || size.height === 0 ? null : size
}
