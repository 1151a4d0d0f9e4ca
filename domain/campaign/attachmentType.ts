interface AttachmentType {
  readonly mediaType: string
  readonly endings: readonly string[]
  /** What every file of this type begins with, byte for byte. */
  readonly signature: readonly number[]
}

const zip = [0x50, 0x4b, 0x03, 0x04]
const office = 'application/vnd.openxmlformats-officedocument.'

/** What may be attached. The ending is what a person sees; what counts is what the file holds. */
export const attachmentTypes = {
  pdf: { mediaType: 'application/pdf', endings: ['.pdf'], signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  docx: { mediaType: `${office}wordprocessingml.document`, endings: ['.docx'], signature: zip },
  xlsx: { mediaType: `${office}spreadsheetml.sheet`, endings: ['.xlsx'], signature: zip },
  jpg: { mediaType: 'image/jpeg', endings: ['.jpg', '.jpeg'], signature: [0xff, 0xd8, 0xff] },
  png: {
    mediaType: 'image/png',
    endings: ['.png'],
    signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  },
} as const satisfies Record<string, AttachmentType>
export type AttachmentTypeName = keyof typeof attachmentTypes

const typeNames = Object.keys(attachmentTypes) as AttachmentTypeName[]

export const attachmentEndings: readonly string[] = typeNames.flatMap(name => attachmentTypes[name].endings)

/** What can stand in a text as a picture. */
export const pictureEndings: readonly string[] = [
  ...attachmentTypes.jpg.endings,
  ...attachmentTypes.png.endings,
]

export const isPicture = ({ mediaType }: { readonly mediaType: string }): boolean =>
  mediaType === attachmentTypes.jpg.mediaType || mediaType === attachmentTypes.png.mediaType

/** The type that a file's name promises; null where nothing of the kind may be attached. */
export const promisedType = (name: string): AttachmentTypeName | null =>
  typeNames.find(type => attachmentTypes[type].endings.some(ending => name.toLowerCase().endsWith(ending))) ??
  null

/** Does a file that begins like this hold what its type asks for? At least the first eight bytes are needed. */
export const beginsAs = (type: AttachmentTypeName, head: Uint8Array): boolean =>
  attachmentTypes[type].signature.every((byte, at) => head[at] === byte)

/** Bytes of one file where the campaign does not say otherwise. */
export const defaultAttachmentLimit = 25_000_000

/** The most that one request may carry, in bytes; on a slow line the browser sends less at a time. */
export const pieceLimit = 1_048_576

export const attachmentsAtMost = 100
