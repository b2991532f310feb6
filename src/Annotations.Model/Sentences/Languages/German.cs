namespace Annotations.Model.Sentences.Languages;

internal static class German
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "de",
        Titles = """
            hr hrn fr frl dr dres prof dipl ing mag med phil jur rer nat habil st hl gen maj oberst lt hptm fhr frhr gf
            geb gest verh kgl kaiserl sog sogen bspw ev evtl ggf ggfs gegr röm griech dt dtsch engl frz franz ital lat russ
            sowjet mongol jap chin poln ehem eidg städt staatl nördl südl östl westl allg bes insb insbes inkl exkl zzgl
            bzw resp vgl s.o s.u d.h z.b z.t z.zt u.a i.d.r i.a v.a o.g o.ä.m m.e m.w u.u i.b i.e.s d.i sc scil
            dipl.-ing dr.-ing lic mr mrs pater p bf min präs vors abg
            """,
        Numbered = """
            nr nrn bd bde s sp abs art abb abbn tab kap ziff anm fn bl fol f heft h jg lfd no num tel par teil aufl tl vol
            ca circa rd etwa § bzgl c lit
            """,
        Inner = "d.h z.b z.t vgl ca bzw sog inkl exkl evtl ggf s.o s.u i.d.r v.a hrsg.v od u gem lt zit einschl ausschl betr bez gegenüb mind max min o.g d.i n.b u.a",
        Ending = """
            jh jhs jhd jhdt jhr mio mrd tsd std min sek uhr str pl verl hrsg hg hrsgg übers bearb red ed eds ebd ebda aao a.a.o a.o
            jan feb mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so
            n.chr v.chr chr gmbh co ag e.v ev u.s u.s.a usa jr sen a.d o.j o.o o.d m.a b.a a.m p.m inc ltd corp u.k
            ff f fn anm st kg km cm mm qm bhf ca zs zschr ztg verf wiss gesch lit abt
            """,
        Final = "usw etc u.s.w u.s.f usf u.a.m u.v.m u.dgl o.ä u.ä dgl u.v.a u.s.f ff",
        AlsoWords = "s art teil min ag so do mo di mi sa fr sen etwa tab heft st par pater od u p c f h bf jun red lit",
        Openers = """
            der die das ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes er sie es wir ihr ich man du
            in im an am auf aus bei beim mit nach seit von vom vor während wegen zu zum zur zwischen durch für gegen ohne um unter über trotz
            aber und oder doch denn sondern auch nur noch schon dann danach dabei dafür dagegen daher darum deshalb deswegen damit dazu dort da hier
            so wenn weil als ob obwohl nachdem bevor bis damals heute gestern morgen jedoch allerdings zwar außerdem zudem ferner schließlich
            was wer wie wo warum wann welche welcher welches nicht kein keine alle viele einige manche jeder jede jedes beide
            sein seine seiner seinem seinen ihre ihrer ihren ihrem unser unsere mein meine dein deine ist sind war waren hat haben hatte wird werden wurde kann
            erst später bald nun jetzt ja nein bereits ebenso somit folglich dennoch trotzdem insgesamt
            """,
        Prepositions = "um am im gegen seit bis nach vor ab von in",
        Labelled = "plan vitamin klasse gruppe typ",
        Captioned = "kapitel abschnitt teil band abbildung abb tabelle tab artikel art akt szene satz anhang",
        SpeechVerbs = "sagte fragte rief antwortete erwiderte schrie meinte flüsterte entgegnete brummte murmelte sagt fragt",
        ExclaimedNames = "yahoo",
        Compounds = "str",
        OrdinalStops = true,
        GuillemetsPointInward = true,
    };
}
