namespace Annotations.Model.Sentences.Languages;

internal static class French
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "fr",
        Titles = "av m mm mme mmes mlle mlles mgr dr drs pr prof me mes st ste sts gén col cap lt cdt amb maréch s.m s.a s.e s.s r.p ste-m",
        Numbered = """
            n no nos n° nº vol t tt p pp pl fig art al chap ch § sect liv ex éd col f ff fol fo rec ms mss num tél env v vv par tab ann
            """,
        Inner = "c.-à-d c.à.d p.ex ex cf env vs ca v not notamt resp n.b trad.de dir.de",
        Ending = """
            apr j.-c jc jr sr inc ltd cie s.a s.a.r.l éd éds trad dir coll coord rééd
            janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim
            ibid id op.cit loc.cit al bd boul av r pl dép hab min sec kg km cm mm h
            u.s u.s.a u.k o.n.u u.r.s.s u.e e.-u É.-u é.-u s.n.c.f a.m p.m b.p bibl univ auj anc litt hist
            """,
        Final = "etc sq sqq suiv",
        AlsoWords = "n t p f v al mar mer art ex par ms dir r pl mes me col cap sam coll h ann num cie m éd fig rec",
        Openers = """
            le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je j tu c cela ceci ça
            en dans à au aux par pour avec sans sur sous après avant depuis pendant durant lors chez vers entre contre malgré selon dès
            mais et ou or ni car donc alors ainsi aussi puis ensuite enfin cependant toutefois pourtant néanmoins
            si quand lorsque comme parce puisque bien quoique quoi que qui quel quelle quels quelles où comment pourquoi combien qu
            son sa ses leur leurs mon ma mes ton ta notre votre nos vos tout toute tous toutes plusieurs certains chaque aucun aucune
            ne non oui pas plus moins très ici là voilà voici aujourd hier demain déjà encore même autre autres deux trois
            est était sont étaient a avait ont avaient fut
            """,
        Prepositions = "à vers en avant après depuis dès le jusqu",
        Labelled = "plan vitamine groupe type classe",
        Captioned = "chapitre section partie figure fig tableau article acte scène annexe livre tome",
        SpeechVerbs = "dit demanda répondit cria murmura",
        ExclaimedNames = "yahoo",
        ElidesArticles = true,
    };
}
