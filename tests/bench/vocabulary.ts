/** Japanese nouns that can replace one another in the lines of a message. */
export const nouns: string[] =
  '証明書 ライセンス アカウント プリンター ファイル フォルダー 予約 注文 会員証 名簿 添付書類 請求書 音声 動画 写真 地図 通知 更新プログラム 辞書 字幕 署名欄 決済端末 回線 電池 センサー カメラ 時刻表 座席 荷物 倉庫 台帳 帳票 図面 議事録 録画予約 健康診断 体温計 温度計 自動ドア エレベーター 券売機 改札 駐車券 鍵 宅配ボックス 受信箱 下書き 連絡先 暗証番号 指紋 顔写真 在庫 棚卸し 発注書 納品書 検査結果 処方箋 診察券 成績表 時間割 貸出票 蔵書'.split(
    ' ',
  );

/** Japanese suffixes that make another noun. */
export const parts: string[] =
  'の一覧 の履歴 の設定 の控え 番号 名 管理サービス 専用アプリ の種類 の持ち主 の保存先 の差出人 データベース ビューアー の順番 用トレイ 画面 の色見本 の見出し 規約'.split(
    ' ',
  );

/** Japanese stems of verbs. */
export const verbs: string[] =
  '保存 印刷 送信 受信 確認 登録 削除 復元 検証 更新 同期 変換 暗号化 複製 移動 共有 承認 取得 作成 表示 再生 測定 予約 照合 読み取り 書き込み 切り替え 取り消し 引き継ぎ 並べ替え'.split(
    ' ',
  );

/** Japanese reasons. */
export const reasons: string[] = [
  '有効期限が切れています',
  '空き容量が足りません',
  '別の利用者が使用しています',
  '形式が正しくありません',
  '権限がありません',
  '応答がありません',
  '時計がずれています',
  '回線が混み合っています',
  '必要な部品が見つかりません',
  '内容が途中で変わりました',
  '上限に達しました',
  '発行者を確認できません',
  '前回の操作がまだ終わっていません',
  '管理者によって禁止されています',
  '予期しない切断が起きました',
  '対応していない版で作られています',
  '必須の項目が空欄です',
  '合計が一致しません',
  '電圧が下がっています',
  '紙が詰まっています',
  'ふたが開いています',
  '近くに同じ名前のものがあります',
  '今日の受け付けは終わりました',
  '読み取り面が汚れています',
];

/** English nouns, what makes another noun of one, verbs and reasons. */
export const things: string[] =
  'certificate licence account printer document folder reservation order badge directory attachment invoice recording video photo map notification update dictionary subtitle signature terminal line battery sensor camera timetable seat parcel warehouse ledger report drawing transcript schedule thermometer door elevator kiosk gate ticket key locker inbox draft contact passcode fingerprint portrait inventory shipment prescription chart grade timeline loan catalogue'.split(
    ' ',
  );
export const kinds: string[] =
  'list,history,settings,copy,number,name,service,viewer,type,owner,location,sender,database,tray,screen,order,index,rules,queue,backup'.split(
    ',',
  );
export const acts: string[] =
  'save print send receive verify register delete restore validate update synchronise convert encrypt copy move share approve fetch create display play measure reserve match read write switch revoke transfer sort'.split(
    ' ',
  );
export const causes: string[] = [
  'it has expired',
  'there is not enough space',
  'another user has opened it',
  'its format is not valid',
  'you do not have permission',
  'the device does not answer',
  'the clock is wrong',
  'the line is busy',
  'a required part is missing',
  'it changed on the way',
  'the limit has been reached',
  'its issuer is unknown',
  'the previous operation is still running',
  'the administrator has forbidden it',
  'the connection ended unexpectedly',
  'it was made with a newer version',
  'a mandatory field is blank',
  'the totals do not agree',
  'the voltage is too low',
  'paper is jammed',
  'the cover is open',
  'something nearby has the same name',
  'the office has closed for today',
  'the lens is dirty',
];

/** What the clients of the generated messages are called. */
export const makers: string[] =
  'Acorn Birch Cedar Dahlia Elder Fern Gorse Hazel Iris Juniper Kelp Larch'.split(' ');
