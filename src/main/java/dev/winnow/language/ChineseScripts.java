package dev.winnow.language;

/** Frequent characters that the two scripts of Chinese write differently. */
final class ChineseScripts {

    private static final String SIMPLIFIED = "这国们来时说会为对发个学与过还经现种动进没样长问开关实应电话车东书头见间门马无业当点万"
            + "产从义务传众党华单卖卫厂参双变号员团圆场报处备复够张将导岁币师带庆广归录总战户择护"
            + "拥据显术机权杀条杨标树欢气汉济测湾满灵热爱独环画疗盘确离积称笔类紧红级纪约线组结给统"
            + "续维网职联脑节获药营虽观规视觉认讨让训议记讲许论设访证评识词试该详语误请诸课谁调谈谢"
            + "财责败货质购贵费资赛赵转轮软输达运远连选适遗邮释针钟钱铁银错锦阳阴际陈随难须顾顿预领题风飞饭馆驾验鱼鸟龙";
    private static final String TRADITIONAL = "這國們來時說會為對發個學與過還經現種動進沒樣長問開關實應電話車東書頭見間門馬無業當點萬"
            + "產從義務傳眾黨華單賣衛廠參雙變號員團圓場報處備復夠張將導歲幣師帶慶廣歸錄總戰戶擇護"
            + "擁據顯術機權殺條楊標樹歡氣漢濟測灣滿靈熱愛獨環畫療盤確離積稱筆類緊紅級紀約線組結給統"
            + "續維網職聯腦節獲藥營雖觀規視覺認討讓訓議記講許論設訪證評識詞試該詳語誤請諸課誰調談謝"
            + "財責敗貨質購貴費資賽趙轉輪軟輸達運遠連選適遺郵釋針鐘錢鐵銀錯錦陽陰際陳隨難須顧頓預領題風飛飯館駕驗魚鳥龍";

    private static final int FIRST = 0x4E00;
    private static final byte[] SIDES = sides();

    private ChineseScripts() {}

    /** Whether only the simplified script writes that character. */
    static boolean isSimplified(char c) {
        return side(c) < 0;
    }

    /** Whether only the traditional script writes that character. */
    static boolean isTraditional(char c) {
        return side(c) > 0;
    }

    private static int side(char c) {
        return c >= FIRST && c - FIRST < SIDES.length ? SIDES[c - FIRST] : 0;
    }

    private static byte[] sides() {
        byte[] sides = new byte[0xA000 - FIRST];
        for (int i = 0; i < SIMPLIFIED.length(); i++) {
            sides[SIMPLIFIED.charAt(i) - FIRST]--;
            sides[TRADITIONAL.charAt(i) - FIRST]++;
        }
        return sides;
    }
}
