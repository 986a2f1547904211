import { defineConfig } from '@playwright/test'
import flows from '../playwright.config.ts'

// Makes the pictures of the README from the built app: npm run build && npm run pictures
export default defineConfig({ ...flows, testDir: '.', testMatch: '*.pictures.ts', outputDir: '../../../test-results' })
