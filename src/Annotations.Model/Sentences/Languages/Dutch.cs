namespace Annotations.Model.Sentences.Languages;

internal static class Dutch
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "nl",
        Titles = "dhr mevr mw mej dr drs prof ir ing mr ds gen kol kap lt st z.k.h h.k.h wed fam jhr gebr burg min a.k.a",
        Numbered = "nr nrs blz p pp dl afl art fig tab hfst bijl par jrg vol ca circa no tel",
        Inner = "bijv bv d.w.z m.a.w o.a m.n t.o.v i.v.m i.p.v m.b.t t.a.v o.l.v vgl zgn resp nl incl excl ca z.o.z t.w n.a.v cf o.m",
        Ending = "jr sr n.v b.v v.chr n.chr chr red vert uitg ed ibid op.cit jan febr mrt apr aug sept okt nov dec ma di wo do vr za zo u.s vs a.m p.m km kg inc ltd",
        Final = "enz etc e.d e.a",
        AlsoWords = "mr min art st nl do zo za ma red par vr p",
        Openers = """
            de het een dit dat deze die hij zij ze wij we ik je jij u er in op aan bij met na naar om onder over tegen tijdens tot uit van voor zonder
            maar en of want dus toch ook nog toen daarna dan daar hier als wanneer omdat hoewel terwijl zodat nadat voordat
            wie wat waar waarom hoe welke niet geen ja nee alle veel sommige elke ieder andere twee drie een
            zijn haar hun mijn ons onze uw is was waren heeft had hebben wordt werd kan
            """,
        Prepositions = "om in op rond tegen sinds na voor tot van",
    };
}
