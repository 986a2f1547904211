export const findings = {
  'finding.overlap': '「{{a}}」與「{{b}}」重疊{{area}}，該部分土地在地盤面積總和中計算了兩次。',
  'finding.overlap-not-checked':
    '未能檢查{{parcels}}是否與其他地塊重疊，因為其邊界自相交叉。請以地理資訊系統軟件修正邊界後重新開啟檔案。',

  'finding.crs-recognised': '「{{file}}」沒有註明坐標系統；其數值屬{{system}}，已按此讀取。',
  'finding.crs-contradicted': '「{{file}}」註明{{said}}，但其數值屬{{system}}，已按後者讀取。請核對檔案來源。',
  'finding.axes-swapped': '「{{file}}」的坐標{{order}}，已按此次序讀取。請核對地塊位置是否正確。',
  'finding.order.latitude-first': '先列緯度、後列經度',
  'finding.order.northing-first': '先列北向坐標、後列東向坐標',
  'finding.system.hk1980-grid': '香港1980方格網（EPSG:2326）',
  'finding.system.hk1980-grid-swapped': '北向坐標在前的香港1980方格網',
  'finding.system.wgs84': 'WGS84經緯度（EPSG:4326）',
  'finding.system.wgs84-swapped': '緯度在前的WGS84經緯度',
  'finding.system.web-mercator': '網絡墨卡托投影（EPSG:3857）',
  'finding.system.utm-49': 'UTM北半球第49帶',
  'finding.system.utm-50': 'UTM北半球第50帶',
  'finding.system.unknown': '並非香港常用的坐標系統',

  'finding.out-of-range':
    '第{{feature}}個圖徵（{{parcel}}）未有載入：坐標{{x}}、{{y}}不在{{system}}範圍內，可能屬於：{{likely}}。請轉換為檔案所用的坐標系統後重新開啟。',
  'finding.out-of-range.many':
    '{{count}}個圖徵未有載入，首個為第{{feature}}個（{{parcel}}）：坐標{{x}}、{{y}}不在{{system}}範圍內，可能屬於：{{likely}}。請轉換為檔案所用的坐標系統後重新開啟。',
  'finding.no-feature': '檔案第{{feature}}項並非圖徵，未有載入。',
  'finding.no-feature.many': '檔案有{{count}}項並非圖徵，未有載入，首項為第{{feature}}項。',
  'finding.empty-geometry': '第{{feature}}個圖徵（{{parcel}}）未有載入：{{found}}。請補繪邊界或刪除該圖徵。',
  'finding.empty-geometry.many':
    '{{count}}個圖徵未有載入，首個為第{{feature}}個（{{parcel}}）：{{found}}。請補繪邊界或刪除該等圖徵。',
  'finding.bad-coordinates': '第{{feature}}個圖徵（{{parcel}}）未有載入：{{found}}。請修正邊界後重新開啟檔案。',
  'finding.bad-coordinates.many':
    '{{count}}個圖徵未有載入，首個為第{{feature}}個（{{parcel}}）：{{found}}。請修正邊界後重新開啟檔案。',
  'finding.geometry.null': '沒有幾何圖形',
  'finding.geometry.none': '幾何圖形是空的',
  'finding.geometry.other': '幾何圖形不符合GeoJSON格式',
  'finding.geometry.type': '幾何圖形的類型為「{{type}}」，不屬GeoJSON',
  'finding.geometry.short-ring': '第{{ring}}個環只有{{positions}}個坐標，閉合的環最少要有4個',
  'finding.geometry.position': '第{{ring}}個環的第{{position}}個坐標為{{value}}，並非兩個數字',
  'finding.left-out': '只有多邊形可作地塊，以下圖徵未有載入：{{points}}個點、{{lines}}條線。',
  'finding.unclosed-ring': '「{{parcel}}」（第{{feature}}個圖徵）的邊界沒有返回起點，已以直線閉合。請核對最後一條邊。',
  'finding.unclosed-ring.many':
    '{{count}}幅地塊的邊界沒有返回起點，首幅為「{{parcel}}」（第{{feature}}個圖徵），已以直線閉合。請核對最後一條邊。',

  'finding.self-intersecting':
    '「{{parcel}}」的邊界自相交叉。面積按計算所得保留為{{area}}，方向相反的部分互相抵銷。請以地理資訊系統軟件修正邊界。',
  'finding.self-intersecting.many':
    '{{count}}幅地塊的邊界自相交叉，首幅為「{{parcel}}」。面積按計算所得保留，方向相反的部分互相抵銷。請以地理資訊系統軟件修正邊界。',
  'finding.hole-outside':
    '「{{parcel}}」有孔洞在邊界以外，其面積{{area}}仍已扣除該孔洞。請以地理資訊系統軟件修正邊界。',
  'finding.hole-outside.many':
    '{{count}}幅地塊有孔洞在邊界以外，首幅為「{{parcel}}」，面積仍已扣除該等孔洞。請以地理資訊系統軟件修正邊界。',
  'finding.parts-overlap':
    '「{{parcel}}」的一部分位於另一部分之內，其面積{{area}}重複計算了該處土地。請以地理資訊系統軟件修正邊界。',
  'finding.parts-overlap.many':
    '{{count}}幅地塊的一部分位於另一部分之內，首幅為「{{parcel}}」，面積重複計算了該處土地。請以地理資訊系統軟件修正邊界。',
  'finding.no-area': '「{{parcel}}」沒有面積：其邊界只是一條線或一點。請補繪邊界或刪除該地塊。',
  'finding.no-area.many':
    '{{count}}幅地塊沒有面積，首幅為「{{parcel}}」：其邊界只是一條線或一點。請補繪邊界或刪除該等地塊。',

  'finding.duplicate-id':
    '編號「{{parcel}}」重複出現，第{{feature}}個圖徵已改稱「{{given}}」。請為每幅地塊編配不同編號。',
  'finding.duplicate-id.many':
    '編號「{{parcel}}」重複出現，其後{{count}}個圖徵已改稱，首個為第{{feature}}個，改稱「{{given}}」，如此類推。請為每幅地塊編配不同編號。',
  'finding.duplicate-id.joined': '編號「{{parcel}}」在多於一個檔案出現，來自「{{file}}」的地塊已改稱「{{given}}」。',
  'finding.bad-value':
    '「{{parcel}}」（第{{feature}}個圖徵）的{{field}}為「{{value}}」，並非有效數值，已留空。請在檔案中更正。',
  'finding.bad-value.many':
    '{{count}}幅地塊的{{field}}為「{{value}}」，並非有效數值，已留空，首幅為「{{parcel}}」（第{{feature}}個圖徵）。請在檔案中更正。',
  'finding.unknown-land-status':
    '「{{parcel}}」（「{{file}}」第{{feature}}個圖徵）的土地狀況為「{{value}}」，只接受free、committed及reserved，已視作可供擬配。請在檔案更正或在列表設定。',
  'finding.unknown-land-status.many':
    '{{count}}幅地塊的土地狀況為「{{value}}」，只接受free、committed及reserved，已視作可供擬配，首幅為「{{parcel}}」（「{{file}}」第{{feature}}個圖徵）。請在檔案更正或在列表設定。',
  'finding.unknown-word':
    '「{{parcel}}」（「{{file}}」第{{feature}}個圖徵）的{{field}}欄為「{{value}}」，只接受{{known}}；原文保留，單價表沒有列明時視作未知。請在檔案更正或在列表設定。',
  'finding.unknown-word.many':
    '{{count}}幅地塊的{{field}}欄為「{{value}}」，只接受{{known}}；原文保留，單價表沒有列明時視作未知，首幅為「{{parcel}}」（「{{file}}」第{{feature}}個圖徵）。請在檔案更正或在列表設定。',
  'finding.view-word':
    '「{{file}}」中「{{parcel}}」的{{field}}欄為「{{value}}」，只接受{{known}}；擬配不包括此項。請在檔案更正或在擬配詳情設定。',
  'finding.view-word.many':
    '{{count}}幅地塊的{{field}}欄為「{{value}}」，只接受{{known}}；擬配不包括此項，首幅為「{{file}}」中的「{{parcel}}」。請在檔案更正或在擬配詳情設定。',
  'finding.known.ground': 'formed、brownfield、farmland、village、fish pond、slope及unknown',
  'finding.known.tenure': 'Government、private、mixed及unknown',
  'finding.stated-area-differs':
    '「{{parcel}}」的文件所載面積為{{stated}}，按圖形量度為{{computed}}（{{percent}}）。請核對邊界或文件。',
  'finding.outside-hong-kong':
    '有{{count}}幅地塊在香港以外，首幅為「{{parcel}}」。香港1980方格網不適用於該處，面積按WGS84橢球面計算。',

  'refusal.file.empty': '「{{file}}」是空白檔案。請選擇其他檔案。',
  'refusal.file.encoding': '「{{file}}」並非UTF-8文字（香港較舊的檔案多用Big5）。請以UTF-8重新儲存。',
  'refusal.file.utf16': '「{{file}}」採用UTF-16編碼。GeoJSON須為UTF-8，請以UTF-8重新儲存。',
  'refusal.file.json':
    '「{{file}}」並非有效的JSON：第{{line}}行第{{column}}欄不應出現「{{found}}」。請更正或重新匯出檔案。',
  'refusal.file.json-end':
    '「{{file}}」並非有效的JSON：檔案在第{{line}}行第{{column}}欄過早結束。請重新匯出或下載檔案。',
  'refusal.file.json-lines':
    '「{{file}}」每行載有一個JSON物件（GeoJSONSeq）。請轉換為GeoJSON FeatureCollection後開啟。',
  'refusal.file.too-large': '「{{file}}」太大，未能一次讀取。請分成較小的檔案。',
  'refusal.file.json-list': '「{{file}}」是JSON列表，並非GeoJSON。請把圖徵放入FeatureCollection。',
  'refusal.file.not-geojson':
    '「{{file}}」是JSON，但並非GeoJSON：沒有註明類型。請把地塊匯出為GeoJSON FeatureCollection。',
  'refusal.file.not-geojson.type':
    '「{{file}}」是JSON，但並非GeoJSON：類型為「{{type}}」。請把地塊匯出為GeoJSON FeatureCollection。',
  'refusal.file.no-features': '「{{file}}」是FeatureCollection，但沒有圖徵列表。請重新匯出。',
  'refusal.file.topojson': '「{{file}}」是TopoJSON。請轉換為GeoJSON（例如以mapshaper）後開啟。',
  'refusal.file.esri-json': '「{{file}}」是Esri JSON。請匯出為GeoJSON（f=geojson）後開啟。',
  'refusal.file.zip': '「{{file}}」是ZIP檔案。現時未能讀取壓縮的shapefile：請轉換為GeoJSON；如內有GeoJSON，請先解壓。',
  'refusal.file.gzip': '「{{file}}」以gzip壓縮。請解壓後開啟其中的檔案。',
  'refusal.file.geopackage': '「{{file}}」是GeoPackage或其他資料庫。請把圖層匯出為GeoJSON後開啟。',
  'refusal.file.flatgeobuf': '「{{file}}」是FlatGeobuf。請轉換為GeoJSON後開啟。',
  'refusal.file.shapefile': '「{{file}}」是shapefile的一部分。請把shapefile轉換為GeoJSON後開啟。',
  'refusal.file.pdf': '「{{file}}」是PDF。地塊須以GeoJSON讀取。',
  'refusal.file.html': '「{{file}}」是網頁，可能是誤存的錯誤頁面。請重新下載GeoJSON。',
  'refusal.file.kml': '「{{file}}」是KML。請轉換為GeoJSON後開啟。',
  'refusal.file.gml': '「{{file}}」是GML。請轉換為GeoJSON後開啟。',
  'refusal.file.xml': '「{{file}}」是XML。地塊須以GeoJSON讀取。',
  'refusal.file.crs': '「{{file}}」採用{{crs}}。只能讀取WGS84（EPSG:4326）及香港1980方格網（EPSG:2326），請先轉換。',
  'refusal.file.no-polygons':
    '「{{file}}」沒有多邊形，因此沒有地塊：只有{{points}}個點、{{lines}}條線。請選擇載有邊界的檔案。',
  'refusal.file.unusable': '「{{file}}」沒有可讀取的地塊（{{count}}個未能讀取）。{{reason}}',
  'refusal.file.out-of-range': '「{{file}}」沒有任何坐標屬WGS84或香港1980方格網，可能屬於：{{likely}}。請轉換後開啟。',
  'refusal.file.network': '「{{file}}」未能提供交通網絡：無法讀取「{{feature}}」的位置。',
  'refusal.file.university-town': '「{{file}}」未能提供大學城用地：「{{site}}」欠缺{{what}}。',

  'findings.updating': '更新中',
  'progress.reading': '正在讀取',
  'progress.checking': '正在檢查邊界',
  'progress.measuring': '正在量度',
  'progress.indexing': '正在建立索引',
  'progress.overlaps': '正在檢查重疊',
} as const
