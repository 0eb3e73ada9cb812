import type { Abbreviations } from './abbreviations.js';

export const ENGLISH_ABBREVIATIONS: Abbreviations = {
  before: `
    Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Rev Revs Fr Hon Rt.Hon Amb Pres Gov Govs Lt.Gov Sen Sens Rep Reps
    Sec Supt Insp Det Sgt Sgts Cpl Pvt Pfc Capt Capts Cmdr Cdr Lt Lts Lieut Col Cols Maj Majs Gen Gens Brig
    Adm Adms Adml Vadm Radm Cmdre Cdre Commr Comdr Sqn Flt Wg Ldr Cpt Spc Asst Dep Atty Attys Msgr Archbp Bp
    Ald Cllr Sra Srta Mt Mts approx vs v cf viz e.g i.e eg ie Dipl.Ing P.S P.P.S
  `,
  either: `
    Jr Sr Esq Ph.D PhD M.D B.A M.A B.Sc M.Sc LL.B LL.M D.Phil M.P D.D.S R.N
    inc incl Corp Co Cos Ltd LLC L.L.C Plc Bros Mfg Assn Dept Univ Inst Intl Natl Ctr Govt Admin Bldg Soc Ent
    etc al a.m p.m A.D B.C B.C.E C.E
    St Ste Ave Av Blvd Rd Hwy Pkwy Sq Ln Pl Ct Ft Apt Rte Ter
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tues Wed Thu Thur Thurs Fri
    Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Penn Pa
    Tenn Tex Va Vt Wash Wis Wisc Wyo N.Y N.J N.H N.M N.C N.D S.C S.D R.I W.Va D.C B.C Ont Que Alta Sask Nfld
    Op op.cit Ed Eds eds repr rev est cont misc min hrs hr sec mos yrs yr wk oz lb lbs
  `,
  measures: '',
  beforeNumbers: `
    no nos p pp vol vols ch chap fig figs sec secs pt pts tel ext eq eqs
    est c circa cl ca r ep nr ed ver Art Para Lot
  `,
  beginnings: `
    The This That These Those There Here He She It They We You I His Her Its Their Our Your My Who What When Where
    Why How Which While Although Though Because Since If Unless Until Once But And Or Nor So Yet Then Thus Hence
    However Meanwhile Moreover Furthermore Nevertheless Nonetheless Instead Otherwise Therefore Also Besides
    Additionally Finally Recently Earlier Later Today Yesterday Tomorrow Tonight Now Soon Still Even Only Just
    In On At By From With Without Within For As After Before During Despite Amid Among Through Throughout Between
    Against Across About Around Above Below Beyond Toward Towards Upon To Of Not Never Nobody Nothing
    Some Many Most Several Few Each Every Both Neither Either Another Other Others Such Much A An Any Anyone
    Everyone Everything Someone Something Perhaps Maybe Indeed Apparently Officials Police According Speaking
    Separately Previously Currently Ultimately Eventually Initially Similarly Likewise Overall Thousands Hundreds
    Millions Dozens Nearly Almost Does Did Is Are Was Were Has Have Can Could Should Would Do Let Please Yes
    Whether Whatever Whoever Had Given Based Following Asked Critics Analysts Experts     Witnesses Authorities Investigators Prosecutors Lawmakers   `,
};
