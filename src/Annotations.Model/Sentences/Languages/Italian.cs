namespace Annotations.Model.Sentences.Languages;

internal static class Italian
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "it",
        Titles = """
            sig sigg sigra sig.ra sig.na dott dott.ssa dr prof profss prof.ssa avv ing arch geom rag on mons don s ss gen col cap ten magg amm cav comm
            egr gent spett ill rev fra mr mrs
            """,
        Numbered = "n nn no nr num n° nº vol voll t p pp pag pagg cap capp fig figg art artt ed c cc f ff fol col tel tav tab sez par lib ca circa v vv all",
        Inner = "es p.es ad.es cfr cf vs ca c.d cosid i.e e.g v vd",
        Ending = """
            a.c d.c jr inc ltd s.p.a s.r.l co corp ed edd trad a.cura cur
            gen genn feb febbr mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom
            ibid ivi id op.cit loc.cit cit al ecc.ti p.zza v.le c.so univ min sec kg km cm mm h
            u.s u.s.a u.e o.n.u u.r.s.s a.m p.m ist bibl
            """,
        Final = "ecc etc segg sgg seg",
        AlsoWords = "n p f t v c al mar apr set dom mer gen cap art par ed col s on don ten min lib all es ing ca h",
        Openers = """
            il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle ciò esso essa essi egli ella
            lui lei loro io noi voi tu si ci mi suo sua suoi sue nostro nostra mio mia
            in a al ai agli alla alle allo di del dei degli della delle dello da dal dai dalla con senza per su sul sulla tra fra dopo prima durante secondo contro verso
            ma e ed o oppure né però perché poiché siccome come quando dove se mentre che chi cosa quale quali quanto benché sebbene
            allora poi quindi dunque così inoltre infine tuttavia anche ancora già ora oggi ieri domani non sì no più meno molto
            tutto tutta tutti tutte molti molte alcuni alcune altro altra altri altre ogni entrambi due tre nessuno
            è era sono erano fu furono ha aveva hanno c
            """,
        Prepositions = "alle verso dalle fino prima dopo nel il",
        Labelled = "piano vitamina gruppo tipo classe",
        Captioned = "capitolo sezione parte figura fig tabella tavola articolo atto scena allegato libro",
        SpeechVerbs = "disse chiese rispose gridò mormorò",
        ExclaimedNames = "yahoo",
        ElidesArticles = true,
    };
}
