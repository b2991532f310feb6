namespace Annotations.Model.Sentences.Languages;

internal static class Polish
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "pl",
        Titles = "p pp ks dr hab prof inż mgr gen płk ppłk mjr kpt por św śp im ul al pl os red doc lic bł hr ob tow woj pow gm m.in",
        Numbered = "nr nry t s str art rys tab r rozdz poz pkt ust par zob por ok ca tel",
        Inner = "np tj tzn tzw m.in zob por cf ok ca wg vs ww wyd pod.red",
        Ending = "r w wg ww n.e p.n.e ub tys mln mld zł gr godz min sek km m kg ur zm red tłum wyd oprac ibid op.cit jr u.s usa s.a sp o.o sp.z.o.o",
        Final = "itd itp etc in i.in",
        AlsoWords = "por pod al os tom s t m w pp im min ust gm ob in",
        Openers = """
            w we na z ze do od po o u za przed przy dla bez nad pod przez między podczas według
            i a ale lecz jednak albo lub więc zatem dlatego gdy kiedy jeśli jeżeli chociaż ponieważ że żeby aby jak
            on ona ono oni one ja ty my wy to ten ta te ci tego tej tych jego jej ich nasz mój swój
            kto co gdzie czy dlaczego jaki który nie tak już jeszcze tylko także również potem następnie teraz wtedy tam tu
            wszystko wszyscy wiele niektóre każdy inny jeden dwa trzy był była było były jest są ma
            """,
        Prepositions = "w o od do po przed około",
        OrdinalStops = true,
    };
}
