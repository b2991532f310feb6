namespace Annotations.Model.Sentences.Languages;

internal static class Portuguese
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "pt",
        Titles = "sr sra srta srs sras d dr dra drs prof profa eng arq gen cel cap ten maj alm pe fr st sto sta exmo exma v.exa mr mrs min pres",
        Numbered = "n nº n° no núm vol vols t p pp pág págs fig figs art arts cap caps ed col séc sécs tel tab inc par c ca",
        Inner = "p.ex ex cf vs v i.e e.g ca aprox",
        Ending = "a.c d.c jr inc ltd ltda cia s.a s.a.r.l co corp ed eds trad org orgs coord jan fev mar abr mai jun jul ago set out nov dez ibid id op.cit loc.cit av r h min seg kg km cm u.s e.u.a u.e o.n.u u.r.s.s a.m p.m",
        Final = "etc ss",
        AlsoWords = "no p f t v mar set art par min cap ten ex org ed col r d h c",
        Openers = """
            o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela aquilo ele ela eles elas eu nós você vocês
            em no na nos nas de do da dos das com sem para por pelo pela sobre sob após antes desde até durante entre contra segundo ao à
            mas e ou nem porém contudo todavia entretanto portanto porque pois como quando onde se enquanto embora que quem qual quais
            então depois agora hoje ontem amanhã também ainda já assim além não sim muito mais menos todo toda todos todas alguns algumas outro outra cada
            seu sua seus suas meu minha nosso nossa é era são eram foi foram há havia
            """,
        Prepositions = "às em desde até antes depois por no na",
    };
}
