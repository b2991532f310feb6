namespace Annotations.Model.Sentences.Languages;

internal static class Spanish
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "es",
        Titles = """
            ee rr ff jj sr sra srta sres sras d dª dña dn dr dra dres prof profa lic ing arq mons fr sto sta stos gral gen cnel col cap tte cmdte alm
            pdte pdta min excmo excma ilmo ilma rvdo mr mrs ud uds vd vds s.m s.e san hno hna
            """,
        Numbered = "n no nos núm núms nro n° nº vol vols t p pp pág págs pag cap caps fig figs art arts ed col f ff fol tel tfno tab sec par inc lib apdo aprox c ca",
        Inner = "p.ej ej cf vs v aprox ca esp i.e e.g q.e.p.d b.s.p",
        Ending = """
            a.c d.c a.de.c d.de.c jr inc ltd cía s.a s.l s.r.l co corp ed eds trad dir comp coord coords
            ene feb mar abr may jun jul ago sept sep oct nov dic lun mié jue vie sáb dom
            ibid ibíd id op.cit loc.cit al av avda c ctra pza plza izq dcha dpto depto prov univ hab min seg kg km cm mm h
            ee.uu ee.uu.aa u.s u.s.a u.e o.n.u u.r.s.s rr.hh ff.aa ff.cc jj.oo a.m p.m bco admon gob
            """,
        Final = "etc ss sigs a.m p.m",
        AlsoWords = "no d p f t v c al mar may art par min san col cap ed comp dir sec dom inc esp ing h fig sta co lib ej gen",
        Openers = """
            el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso aquello lo
            él ella ellos ellas yo nosotros usted ustedes tú se nos le les me te su sus mi mis tu nuestro nuestra
            en a al de del con sin por para según sobre bajo tras desde hasta durante ante entre contra mediante
            pero y e o u ni sino aunque porque pues como cuando donde si mientras que quien qué quién cuál cómo cuándo dónde cuánto
            entonces luego después antes ahora hoy ayer mañana además también tampoco así sin embargo finalmente por no sí ya muy más menos
            todo toda todos todas muchos muchas algunos algunas otro otra otros otras cada ambos dos tres ningún
            es era son eran fue fueron ha había han hay está están
            """,
        Prepositions = "a en hacia desde hasta antes después el la",
        Labelled = "plan vitamina grupo tipo clase",
        Captioned = "capítulo sección parte figura fig tabla cuadro artículo acto escena anexo libro",
        SpeechVerbs = "dijo preguntó respondió gritó murmuró",
        ExclaimedNames = "yahoo",
    };
}
