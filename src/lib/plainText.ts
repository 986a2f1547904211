/** Text as it is searched: width, case and the two writings of 厦 make no difference. */
export const plainText = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replaceAll('廈', '厦')
