import { mergeAttributes, Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { useState } from 'react'
import { AttachedPicture } from '../../campaign/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './editor.module.css'

interface Options {
  readonly campaignId: number
}

const longest = 300

/** The picture with the words that stand for it: its caption, and what is read out to whoever does not see it. */
const PictureView = ({ node, extension, updateAttributes, deleteNode, selected }: NodeViewProps) => {
  const t = useTexts(texts)
  const { uploadId, alt } = node.attrs as { uploadId: string; alt: string }
  const { campaignId } = extension.options as Options
  // The text takes words over a moment later than the field has them: shown from there, the cursor would jump.
  const [typed, setTyped] = useState(alt)
  const [isTyping, setIsTyping] = useState(false)
  const shown = isTyping ? typed : alt
  return (
    <NodeViewWrapper as="figure" className={style['figure']} data-selected={selected} contentEditable={false}>
      <AttachedPicture campaignId={campaignId} uploadId={uploadId} alt={alt} />
      <span className={style['caption']}>
        <input
          type="text"
          maxLength={longest}
          value={shown}
          data-missing={shown.trim() === ''}
          aria-label={t('editor.pictureWords')}
          placeholder={t('editor.pictureAsk')}
          onFocus={() => {
            setTyped(alt)
            setIsTyping(true)
          }}
          onBlur={() => setIsTyping(false)}
          onChange={event => {
            setTyped(event.currentTarget.value)
            updateAttributes({ alt: event.currentTarget.value })
          }}
        />
        <button type="button" onClick={deleteNode}>
          {t('editor.dropPicture')}
        </button>
      </span>
    </NodeViewWrapper>
  )
}

/** A picture as a block of the text. It names an attachment and has no address: nothing foreign can come in with it. */
export const Picture = Node.create<Options>({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ campaignId: 0 }),
  addAttributes: () => ({
    uploadId: {
      default: '',
      parseHTML: element => element.getAttribute('data-picture'),
      renderHTML: ({ uploadId }) => ({ 'data-picture': String(uploadId) }),
    },
    alt: {
      default: '',
      parseHTML: element => (element.getAttribute('data-alt') ?? '').slice(0, longest),
      renderHTML: ({ alt }) => ({ 'data-alt': String(alt) }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],
  addNodeView: () =>
    ReactNodeViewRenderer(PictureView, {
      // What is typed into the caption is the field's, not the text's.
      stopEvent: ({ event }) =>
        event.target instanceof HTMLElement && event.target.closest('input, button') !== null,
    }),
})
