import { getDocumentProxy } from 'unpdf'

/** How many pages a PDF has; null of anything else, and of one that cannot be read. */
export const pagesOf = async (name: string, bytes: Uint8Array): Promise<number | null> => {
  if (!name.toLowerCase().endsWith('.pdf')) return null
  try {
    const document = await getDocumentProxy(bytes.slice())
    const pages = document.numPages
    await document.destroy()
    return pages
  } catch {
    return null
  }
}
