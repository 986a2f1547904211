/** What an assignee is. */
export const ASSIGNEE_KINDS = ['anchor-firm', 'developer', 'incubator', 'institution', 'public-body'] as const
export type AssigneeKind = (typeof ASSIGNEE_KINDS)[number]

/** The target industries of the Northern Metropolis, and what is none of them. */
export const SECTORS = ['life-health', 'ai-data', 'advanced-manufacturing', 'others'] as const
export type Sector = (typeof SECTORS)[number]
