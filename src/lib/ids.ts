/** A new id for a thing the planner makes: short, unique in practice, safe in file names and attributes. */
export const newId = (prefix: string): string => `${prefix}-${crypto.randomUUID().slice(0, 13)}`
