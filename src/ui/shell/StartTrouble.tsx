import { type Language, textIn } from '../../locales/language.ts'

const WORDS = {
  en: {
    title: 'Northlot could not start',
    remedy:
      'Its own data could not be read. Reload the page; if it stays, serve the built files again from a web server.',
  },
  zh: {
    title: '未能啟動 Northlot',
    remedy: '未能讀取內置資料。請重新載入頁面；如仍未能解決，請重新由網頁伺服器提供已建置的檔案。',
  },
}

/** What stands in place of the app when its own data cannot be read: what happened and what to do. */
export function StartTrouble({ language, reason }: { readonly language: Language; readonly reason: string }) {
  const words = (part: 'title' | 'remedy') => textIn({ en: WORDS.en[part], zh: WORDS.zh[part] }, language)
  return (
    <main className="start-trouble" role="alert">
      <h1>{words('title')}</h1>
      <p>{words('remedy')}</p>
      <p>{reason}</p>
    </main>
  )
}
