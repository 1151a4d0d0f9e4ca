import type { z } from 'zod'
import type { previewCampaign } from '../../../domain/campaign/index.ts'

/** What the server says opening would make. */
export type Preview = z.output<(typeof previewCampaign)['output']>
