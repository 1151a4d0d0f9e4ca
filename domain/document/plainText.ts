/** Characters that no printed page shows and that break XML, reorder the line or hide words. */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFF]/g
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text as it may stand on a page: composed (NFC), without control, direction and zero-width characters. */
export const plainText = (text: string): string =>
  text.replace(loneSurrogate, '').replace(/\r\n?/g, '\n').replace(unprintable, '').normalize('NFC')

/** The same on one line. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()

/** Without the marks an author may have typed that the layout sets itself. */
export const bare = (text: string): string =>
  oneLine(text)
    .replace(/^[-–+•]\s+/, '')
    .replace(/\s*[;.,]+(?:\/\.)?$/, '')
