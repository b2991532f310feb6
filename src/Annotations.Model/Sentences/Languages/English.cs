namespace Annotations.Model.Sentences.Languages;

/// <summary>English, and the rules for languages without data of their own.</summary>
internal static class English
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "en",
        Titles = """
            mr mrs ms mx messrs mmes dr drs prof profs rev revd fr st ste sts sr sra srta hon gen lt col capt cpt sgt maj
            brig adm vadm radm cmdr cdr comdr cpl pvt pfc gnr ens sen sens rep reps gov govs pres supt insp atty det
            ald amb asst assoc mme mlle mgr msgr mt mts ft abp bp archbp bros pvts sgts gens cols capts lts ofc spc
            ssgt msgt fld lieut commr secy maj-gen lt-gen lt-col brig-gen
            """,
        Numbered = """
            no nos n° nº № vol vols p pp pg pgs fig figs eq eqs eqn eqns sec secs sect sects ch chs chap chaps art arts
            para paras par pars pl pls tab ex exs bk bks l ll fol fols f ff fn n nn op opp ser cl sched ss c app apps pt
            div nr ref refs tel ext rm apt vers ver cap stat reg iss q r t d doc docs item
            Matt Mk Lk Jn Rom Cor Gal Eph Phil Thess Heb Exod Lev Deut Josh Judg Kgs Chron Neh Ps Pss Prov Eccl Isa Jer Ezek Zech
            """,
        Inner = """
            e.g i.e eg cf viz vs v vv ca circa approx esp incl excl resp q.v s.v vid aka a.k.a i.a sc scil
            p.s p.p.s n.b attn fl née orig publ repr pseud c.f v.s w.r.t i.i.d
            """,
        Ending = """
            inc ltd co cos corp llc plc l.l.c jr sr esq bros gmbh
            u.s u.s.a u.k u.n e.u u.s.s.r d.c n.y n.j l.a
            ave blvd rd hwy pkwy sq ln ct terr expy st dr
            ariz ark calif cal colo conn Del fla Ga Ida Ind kan kans ky Md mich minn mont neb nebr nev okla
            Ill Ore Wash Mass Miss Tex Penn Pa Va Vt Wis Wisc Wyo Tenn Mo Me La Ala Ont Que Alta Sask Man
            jan feb apr aug sept sep oct nov dec Mar Jun Jul mon tue tues thu thur thurs fri Wed Sat
            al ibid ib id op.cit cit loc.cit passim et.al idem
            ed eds trans transl tr comp comps rev repr diss dept depts univ inst assn assoc natl int'l intl govt gov't
            mfg mfr bldg ctr acad soc proc j jour mag bull bur admin est misc temp max min avg std
            ph.d m.d d.d.s b.a m.a b.s m.s b.sc m.sc m.phil d.phil ll.b ll.m j.d m.b.a r.n ed.d th.d psy.d
            b.c a.d b.c.e c.e b.p a.h
            ft in oz lb lbs yd yds mi hr hrs min mins secs sec km kg cm mm mg ml mph rpm cu gal qt deg
            arch archit archaeol lit hist philos philol sci tech eng engl germ lat gr ital russ chin asiat slav stud quart
            biol chem phys med math psychol sociol econ polit nucl astrophys geophys lett commun appl theor exp clin oncol
            immunol genet microbiol biochem mol neurosci surg pharmacol physiol environ ecol geol geogr anthropol antiq
            fed civ crim cir supp suppl abr ms mss cod ann anon attrib sp spp var subsp b
            """,
        Units = "ft in oz lb lbs yd yds mi hr hrs min mins sec secs km kg cm mm mg ml m g l h s qt gal mph rpm ha",
        Final = "etc a.m p.m seq et.seq sqq",
        AlsoWords = """
            no art sec ex in max min par f ref app item doc bull cap gen rep fr mag comp temp cal est med exp ark ms me la man
            lit gal col det ens div tab chap ad arch tech math germ cod ann id mont sp gr mi lb cell
            """,
        Openers = """
            the a an this that these those it he she they we you i there here his her its their our my your
            in on at by for from with without within under over after before since during until while when whenever where
            if although though unless because as whereas despite between among upon through throughout
            but and or so yet nor then thus hence however moreover furthermore nevertheless nonetheless meanwhile
            therefore consequently accordingly besides instead otherwise indeed finally eventually
            what who whom whose which why how is are was were do does did has have had can could would should
            not no yes once perhaps maybe according additionally similarly likewise thereafter afterwards subsequently recently currently finally previously originally initially generally usually clearly obviously apparently unfortunately fortunately
            all some many several each every both either neither let unlike given having being mr mrs ms messrs nothing everything everyone someone nobody
            """,
        LooseOpeners = """
            most much few another other others such only even also again still
            one two three four five first second third next last later soon now today please thanks like more
            """,
        Prepositions = "at in on by from since until till before after around about during between through towards toward circa",
        AfterTimes = """
            est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec eastern central pacific mountain local
            """,
        Labelled = "plan vitamin vitamins hepatitis class grade type group option category phase point model series version panel block zone room gate hall exhibit schedule unit",
        Captioned = """
            figure fig table chapter ch section sect sec part article art book act scene volume vol appendix step lesson rule
            question example theorem lemma proposition definition corollary remark note problem exercise map plate chart box
            principle law amendment
            """,
        SpeechVerbs = """
            said says say asked asks ask replied replies answered answers cried cries shouted shouts whispered exclaimed
            exclaims added adds inquired enquired muttered murmured demanded called remarked observed continued
            returned declared yelled screamed wondered thought repeated responded protested interrupted suggested
            insisted announced growled sighed laughed snapped roared groaned wrote writes argued argues
            """,
        ExclaimedNames = "yahoo jeopardy wham oklahoma joomla",
    };
}
