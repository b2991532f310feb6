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
            ald amb asst assoc assn mme mlle mm mgr msgr pope dame mt mts ft pt abp bp card archbp bros pvts sgts gens
            cols capts lts det ofc spc ssgt msgt cmdt fld lieut commr secy treas pst elder vols viz
            gov't maj-gen lt-gen lt-col brig-gen
            """,
        Numbered = """
            no nos n° nº №  vol vols p pp pg pgs fig figs eq eqs eqn eqns sec secs sect sects ch chs chap chaps art arts
            para paras par pars pl pls tab ex exs bk bks l ll fol fols f ff fn n nn op opp ser serie cl sched ss c ca
            circa app apps pt pts art div bd nr ref refs tel ext rm apt ste box vers ver v vv lib cap stat reg
            issue iss q r t d doc docs item cf al
            """,
        Inner = """
            e.g i.e eg cf viz vs v ca approx esp incl excl resp q.v s.v vid aka a.k.a i.a sc scil
            ed.by trans.by b fl r nee née orig publ repr pseud c.f v.s w.r.t i.i.d
            """,
        Ending = """
            inc ltd co cos corp llc plc l.l.c jr sr esq bros gmbh
            u.s u.s.a u.k u.n e.u u.s.s.r d.c n.y n.j l.a
            ave blvd rd hwy pkwy sq ln ct terr expy st dr
            ariz ark calif colo conn del fla ga ida ind kan kans ky md mich minn mont neb nebr nev okla
            Ill Ore Wash Mass Miss Tex Penn Pa Va Vt Wis Wisc Wyo Tenn Mo Me La Ala Ont Que Alta Sask Man
            jan feb apr aug sept sep oct nov dec Mar Jun Jul mon tue tues thu thur thurs fri Wed Sat Sun
            al ibid ib id op.cit cit loc.cit passim et.al idem
            ed eds trans transl tr comp comps rev repr diss dept depts univ inst assn assoc natl int'l intl govt gov't
            mfg mfr bldg ctr acad soc proc j jour mag bull bur admin est misc temp max min avg std
            ph.d m.d d.d.s b.a m.a b.s m.s b.sc m.sc m.phil d.phil ll.b ll.m j.d m.b.a r.n ed.d th.d psy.d
            phd md b.c a.d b.c.e c.e b.p a.h
            ft in oz lb lbs yd yds mi hr hrs min mins secs sec km kg cm mm mg ml mph rpm cu gal qt deg
            arch archit lit hist philos sci tech eng engl germ fr lat gr ital russ jap chin span
            suppl supp abr ms mss cod ann anon attrib
            """,
        Final = "etc a.m p.m am.pm seq et.seq sqq",
        AlsoWords = "no art sec ex in max min col pt card pl par f ref app box item issue doc bull cap stat rep pope dame elder gen man fr mag comp rev temp sat",
        Openers = """
            the a an this that these those it he she they we you i there here his her its their our my your
            in on at by for from with without within under over after before since during until while when whenever where
            if although though unless because as whereas despite between among upon through throughout
            but and or so yet nor then thus hence however moreover furthermore nevertheless nonetheless meanwhile
            therefore consequently accordingly besides instead otherwise indeed finally eventually later soon now today
            what who whom whose which why how is are was were do does did has have had can could would should
            not no yes all some many most much several few each every both either neither one two three four five another
            other others such only even also again still once perhaps maybe first second third next last
            according additionally similarly likewise thereafter afterwards subsequently recently currently
            let please thanks unlike like despite given having being nothing everything everyone someone nobody
            """,
        Prepositions = "at in on by from since until till before after around about during between through towards toward circa",
        AfterTimes = """
            est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst
            monday tuesday wednesday thursday friday saturday sunday
            january february march april may june july august september october november december
            eastern central pacific mountain
            """,
        Labelled = """
            plan vitamin vitamins hepatitis section figure fig table appendix class grade type group part schedule exhibit
            option chapter article category phase point model series version panel block zone room gate hall
            """,
        SpeechVerbs = """
            said says say asked asks ask replied replies answered answers cried cries shouted shouts whispered exclaimed
            exclaims added adds inquired enquired muttered murmured demanded called remarked observed continued
            returned declared yelled screamed wondered thought repeated responded protested interrupted suggested
            insisted announced growled sighed laughed snapped roared groaned wrote writes argued argues
            """,
        ExclaimedNames = "yahoo jeopardy wham oklahoma yum ya! joomla",
    };
}
