namespace Annotations.Model.Sentences.Languages;

internal static class Swedish
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "sv",
        Titles = "hr fr frk dr prof doc gen kapt löjtn st s:t jr",
        Numbered = "nr s sid bd kap art fig tab § vol tel ca",
        Inner = "t.ex bl.a d.v.s dvs s.k f.d jfr resp ca t.o.m fr.o.m m.a.o p.g.a pga vs inkl exkl",
        Ending = "f.kr e.kr kr kl st tr red övers utg jan feb mars apr aug sept okt nov dec kg km mm m ab u.s usa m.fl",
        Final = "osv o.s.v etc m.m m.fl o.d",
        AlsoWords = "mars art fr st kap s",
        Openers = """
            den det de en ett denna detta dessa han hon vi jag du ni i på av för med till från om under över efter innan vid hos utan mellan genom
            men och eller dock därför då när om eftersom medan att så sedan nu här där vem vad var varför hur vilken inte ingen ja nej
            alla många några varje andra två tre hans hennes deras sin min vår är var har hade blev
            """,
        Prepositions = "kl i på före efter sedan vid omkring",
    };
}
