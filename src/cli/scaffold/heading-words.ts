/** Matches the headings of pages by the kind of the section below them. */
export const headings: Record<string, RegExp> = {
  problem: /^(?:問題|現象|症状|質問|问题|故障现象|疑问|problem|symptoms?|issue|question)$/i,
  messages:
    /^(?:エラー(?:の)?詳細|エラー(?:メッセージ)?|表示(?:される)?(?:メッセージ|内容)|错误(?:信息|消息|提示|详情|详细信息)?|(?:显示的|提示)信息|(?:error )?(?:messages?|details)|errors)$/i,
  answer:
    /^(?:解決(?:方法|策)?|回答|対処(?:方法|法)?|解决(?:方法|方案|办法)|处理方法|答案|solution|resolution|answer)$/i,
  cause: /^(?:原因|理由|causes?|reason)$/i,
  background: /^(?:補足|備考|背景|参考|补充|备注|background|notes?|remarks?)$/i,
  related:
    /^(?:関連(?:記事|項目|ページ|情報)|相关(?:文章|条目|页面|链接|信息)|另请参阅|参见|related (?:articles|pages|content)|see also)$/i,
};

/** Matches the boilerplate of wikis, by the name it has in the report. */
export const boilerplate: Record<string, RegExp> = {
  'page tree': /^(?:ページ\s*ツリー|页面树(?:状结构)?|page tree)$/i,
  'revision bar':
    /古いバージョンを表示しています|現在のバージョンとの相違点|^バージョン\s*\d+|正在查看旧版本|与当前版本比较|^版本\s*\d+$|viewing an old version|^version \d+|^compare with current|view page history/i,
  navigation:
    /^(?:目次|メニュー|ホーム|目录|菜单|首页|contents|skip to |編集|编辑|edit|検索|搜索|search|ログイン|登录|log ?in)$/i,
  picture:
    /^(?:!\[[^\]]*\]\([^)]*\)|![^!\s|]+\.(?:png|jpe?g|gif|svg|webp)(?:\|[^!]*)?!|<img\b[^>]*>|\[\[(?:file|image|ファイル|画像):[^\]]*\]\])$/i,
  'no related articles':
    /ラベルのコンテンツはありません|没有带有指定标签的内容|no content (?:found )?with the specified labels/i,
  'no labels': /ラベルがありません|ラベルなし|^(?:无|没有)标签$|^no labels$/i,
  labels: /^(?:ラベル|标签|labels?)\s*[:：]?/i,
};

/** Matches the heading of a message: 「〜の場合」, “On X:”, “X:”. */
export const blockHeadings: RegExp[] = [
  /^(?<where>.+?)の(?:場合|とき|時)(?<rest>[(（].*[)）])?\s*[:：]?$/,
  /^(?:on|in|with|for|using)\s+(?<where>.+?)(?<rest>\s*\(.*\))?\s*[:：]$/i,
  /^(?<where>.+?)(?<rest>\s*[(（].*[)）])?\s*[:：]$/,
];

/** Matches the words between the names in such a heading. */
export const connectives =
  /\s|[/／、,，・&＋+]|上の|上で|版|および|及び|または|又は|もしくは|での|では|より|の|と|で|上|在|的|时|[中里](?=\s*$)|\b(?:on|in|with|for|using|and|or|running|the|an?)\b/giu;

/** Matches a sentence that says to open a program first. */
export const opening =
  /^["“”「](?<path>[^"“”」]+)["“”」]\s*を\s*(?:起動|開き|開く)|^(?:(?:open|start|launch)\s+|(?:打开|启动|运行)\s*)["“](?<way>[^"“”]+)["”]/iu;
