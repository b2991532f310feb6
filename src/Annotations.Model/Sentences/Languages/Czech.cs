namespace Annotations.Model.Sentences.Languages;

internal static class Czech
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "cs",
        Titles = "p pí sl dr mudr judr rndr phdr ing mgr bc prof doc gen plk pplk mjr kpt por sv ul nám tř",
        Numbered = "č čís str s sv roč obr tab kap odst čl par tel sešit",
        Inner = "např tj tzv resp cca srov viz mj vč popř příp zvl zejm ca aj.v",
        Ending = "r st stol n.l př.n.l hod min sek km kg tis mil mld kč red vyd překl s.r.o a.s jr ml led ún břez dub květ červ srp zář říj list pros",
        Final = "atd apod aj etc",
        AlsoWords = "s viz r list dub min por st par tab",
        Openers = """
            v ve na z ze do od po o u za před při pro bez nad pod přes mezi během podle
            a ale nebo i však proto tedy když jestliže pokud protože aby že jak
            on ona ono oni já ty my vy to ten ta ti tato tento toto jeho její jejich náš můj svůj
            kdo co kde kdy proč jaký který ne ano už již ještě jen také potom pak nyní teď tehdy tam zde tady
            všechno všichni mnoho někteří každý jiný jeden dva tři byl byla bylo byli je jsou má
            """,
        Prepositions = "v ve o od do po před kolem",
        OrdinalStops = true,
    };
}
