namespace Annotations.Model.Tests.Sentences;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("Договор подписал И. В. Сталин. | Жуков приехал позже.")]
    [InlineData("В 1936 г. Сталин подписал договор. | Он был тайным.")]
    [InlineData("Это было в 1936 г. | После этого началась война.")]
    [InlineData("Он жил в г. Москве на ул. Ленина, д. 5, кв. 12. | Потом он уехал.")]
    [InlineData("В 1930-х гг. положение изменилось. | В XIX в. было иначе.")]
    [InlineData("Продавали шерсть, мясо и т. д. | Цены росли.")]
    [InlineData("Продавали шерсть, мясо и т.д. и т.п. | Цены росли.")]
    [InlineData("Войска, т.е. полки, ушли. | См. гл. 3, с. 25–30. | Это важно.")]
    [InlineData("Завод им. Кирова работал. | Там же жил проф. Иванов.")]
    [InlineData("Это стоило 5 тыс. руб. | Денег не было.")]
    [InlineData("«Кто там?» — спросил он. | «Никого», — ответила она.")]
    [InlineData("Он сказал: «Я иду». | Она осталась.")]
    [InlineData("До н. э. здесь жили хунну. | Это было во II в. до н. э. | Потом они ушли.")]
    [InlineData("Он родился 11 мая 1939 г. в Улан-Баторе. | Там он и умер.")]
    [InlineData("Это сказал А.С. Пушкин. | Не верите?")]
    [InlineData("— Привет!|\n— Здравствуй.")]
    public void RussianIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "ru");

    [Theory]
    [InlineData("Am 11. Mai 1939 begann es. | Der 2. Weltkrieg folgte.")]
    [InlineData("Im 19. Jahrhundert war es anders. | Es blieb so.")]
    [InlineData("Er kaufte z. B. Brot, Milch usw. | Dann ging er.")]
    [InlineData("Er kaufte z.B. Brot. | Das war gut.")]
    [InlineData("Das sagte Dr. Müller, d. h. der Arzt. | Prof. Klein schwieg.")]
    [InlineData("Siehe Bd. 2, S. 25 ff. | Dort steht es.")]
    [InlineData("Es geschah 44 v. Chr. in Rom. | Es geschah im Jahr 14 n. Chr. | Er starb.")]
    [InlineData("»Komm her!«, rief er. | Sie kam.")]
    [InlineData("„Wer ist da?“, fragte er. | „Niemand.“ | Er ging.")]
    [InlineData("Er kam im Jahr 1936. | Der Krieg war nah.")]
    [InlineData("Ludwig XIV. von Frankreich starb. | Heinrich VIII. Tudor auch.")]
    [InlineData("Er wohnt in der Hauptstr. 5 in Bonn. | Sie wohnt am 3. Platz.")]
    [InlineData("Das kostet ca. 5 Mio. Euro. | Das ist viel.")]
    [InlineData("Karl d. Gr. starb. | Er war alt.")]
    public void GermanIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "de");

    [Theory]
    [InlineData("M. Dupont est venu. | Mme Morel aussi.")]
    [InlineData("Il est né en 1936. | Elle est née av. J.-C. à Rome.")]
    [InlineData("Il a dit : « Je pars. » | Elle est restée.")]
    [InlineData("« Qui est là ? » demanda-t-il. | Personne.")]
    [InlineData("Voir p. 12, vol. 3, n° 4. | C'est clair.")]
    [InlineData("Des pommes, des poires, etc. | Le prix est bas.")]
    [InlineData("Quoi ? | Non ! | Il est parti.")]
    [InlineData("Cf. chap. 2, art. 5. | La suite manque.")]
    [InlineData("Le Dr. Morel et J. Petit sont là. | Ils dorment.")]
    public void FrenchIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "fr");

    [Theory]
    [InlineData("El Sr. García llegó. | La Sra. López no.")]
    [InlineData("¿Quién es? | ¡Nadie! | Se fue.")]
    [InlineData("Vive en EE. UU. desde 1936. | Su hermano no.")]
    [InlineData("Véase p. ej. la pág. 12. | Es claro.")]
    [InlineData("Nació en el año 44 a. C. en Roma. | Murió allí.")]
    [InlineData("Compró pan, leche, etc. | Luego se fue.")]
    public void SpanishIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "es");

    [Theory]
    [InlineData("Il dott. Rossi è arrivato. | La sig.ra Bianchi no.")]
    [InlineData("Vedi p. es. la pag. 12. | È chiaro.")]
    [InlineData("Comprò pane, latte, ecc. | Poi andò via.")]
    [InlineData("Nacque nel 44 a.C. a Roma. | Morì lì.")]
    [InlineData("Chi è? | Nessuno!")]
    public void ItalianIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "it");

    [Theory]
    [InlineData("これはペンです。||それは本です。")]
    [InlineData("「今日は寒い。明日も寒い。」と彼は言った。||私は黙った。")]
    [InlineData("本当ですか？||はい！||そうです。")]
    [InlineData("彼は「行く。」と言った。||彼女は残った。")]
    [InlineData("「行こう。」||彼は立った。")]
    [InlineData("これは父の\n家です。||大きいです。")]
    [InlineData("価格は3.5円です。||安い。")]
    public void JapaneseIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "ja");

    [Theory]
    [InlineData("他来了。||她走了。")]
    [InlineData("他说：“我走了。”||她没说话。")]
    [InlineData("你是谁？||我是李！||好。")]
    [InlineData("《红楼梦》（曹雪芹著。）是名著。||很好。")]
    [InlineData("价格是3.5元。||很便宜。")]
    [InlineData("“你是谁？”他问。||“没人。”")]
    public void ChineseIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "zh");

    [Theory]
    [InlineData("Гэрээнд И. В. Сталин гарын үсэг зурав. | Дараа нь Х. Чойбалсан ирэв.")]
    [InlineData("1939 оны 5 дугаар сарын 11. | Дайн эхлэв.")]
    [InlineData("Ноос, мах г.м. | Үнэ өсөв.")]
    [InlineData("Тэр ирэв. | Энэ бол үнэн. | Тийм үү? | Үгүй!")]
    [InlineData("1936 онд гэрээ байгуулав. | Нэгдүгээрт, энэ чухал.")]
    public void MongolianIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "mn");

    [Theory]
    [InlineData("यह किताब है। | वह घर है।")]
    public void HindiIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "hi");

    [Theory]
    [InlineData("Τι είναι; | Δεν ξέρω.")]
    public void GreekIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "el");

    [Theory]
    [InlineData("من هو؟ | لا أعرف. | ذهب.")]
    public void ArabicIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "ar");

    [Theory]
    [InlineData("Նա եկավ։ | Նա գնաց։")]
    public void ArmenianIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "hy");

    [Theory]
    [InlineData("Mieszkał przy ul. Długiej. | Potem wyjechał.")]
    public void PolishIsCutByItsOwnRules(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "pl");

    [Theory]
    [InlineData("en-GB")]
    [InlineData("EN")]
    [InlineData("x-unknown")]
    [InlineData("")]
    public void AnUnknownOrRegionalTagIsReadByTheNearestRules(string tag) =>
        MarkedText.AssertIsCutAsMarked("Mr. Hill came. | He left.", tag);

    [Fact]
    public void ARegionalTagOfGermanIsGerman() =>
        MarkedText.AssertIsCutAsMarked("Am 11. Mai begann es. | Es blieb so.", "de-AT");
}
