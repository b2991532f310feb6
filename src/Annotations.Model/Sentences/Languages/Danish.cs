namespace Annotations.Model.Sentences.Languages;

internal static class Danish
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "da",
        Titles = "hr fr frk dr prof lic gen kapt skt sct jr",
        Numbered = "nr s sd bd kap art fig tab § vol tlf ca",
        Inner = "f.eks bl.a d.v.s dvs s.k såk jf jfr hhv ca t.o.m inkl ekskl vedr pga p.g.a cf eks",
        Ending = "f.kr e.kr kr kl red overs udg jan feb apr aug sept okt nov dec kg km mm m a/s aps u.s usa st th tv mio mia",
        Final = "osv o.s.v etc m.m m.fl mv m.v o.l",
        AlsoWords = "art st kap s th",
        Openers = """
            den det de en et denne dette disse han hun vi jeg du i i på af for med til fra om under over efter før ved hos uden mellem gennem
            men og eller dog derfor da når hvis fordi mens at så siden nu her der hvem hvad hvor hvorfor hvordan hvilken ikke ingen ja nej
            alle mange nogle hver andre to tre hans hendes deres sin min vores er var har havde blev
            """,
        Prepositions = "kl i på før efter siden ved omkring",
        OrdinalStops = true,
        GuillemetsPointInward = true,
    };
}
