package dateline.text;

import java.util.Set;

/** English words whose full stop need not end a sentence, by what may follow them. Case counts. */
final class Abbreviations {
    /** A name follows. */
    static final Set<String> BEFORE_A_NAME = words("""
            Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Capt Cmdr Cdr Maj Adm Brig Cpl Pfc Pvt Rev Hon Sen Sens Rep Reps
            Gov Govs Pres Supt Det Insp Fr Msgr Amb Atty Messrs Mme Mlle Mt Ft Drs Profs Supts Ald Del Dir Sec
            Spc Lieut Comdr Br Smt Shri Sqn Wg Ldr Flt Pte Cllr Ret""");

    /** They never end a sentence. */
    static final Set<String> NEVER_FINAL = words("""
            vs v e.g i.e cf viz approx ca c a.k.a i.a eg ie""");

    /** A number follows, or else they end the sentence. */
    static final Set<String> BEFORE_A_NUMBER = words("""
            No Nos no nos Nr Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Fig Figs fig Art Vol Vols vol Ch Tel Ext pp p
            par para ff Rm Apt""");

    /** They end a sentence only before a word that seldom continues a name. */
    static final Set<String> AMBIGUOUS = words("""
            Inc Avg Corp Co Cos Ltd LLC Bros Jr Sr Assn Dept Univ Est al Esq St Ave Blvd Rd Hwy Rte Ste Pl Sq
            Bldg Intl Natl Govt Gov't Int'l Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich
            Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Ph Bro Cie
            Pty Plc Mfg Ed Eds Mgr Rs ft lb lbs oz mi mph hrs mins approx""");

    /** Days, months and zones that go on after "a.m." and "p.m.". */
    static final Set<String> AFTER_A_CLOCK = words("""
            Monday Tuesday Wednesday Thursday Friday Saturday Mondays Tuesdays Wednesdays Thursdays Fridays
            Saturdays Sundays Sunday January February March April May June July August September October
            November December Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept
            Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST AKDT HST Eastern
            Central Mountain Pacific AEST Greenwich Local Moscow Kabul Kyiv Beijing Tokyo London Paris Berlin""");

    /** Words that begin a sentence far more often than they continue a name. */
    static final Set<String> STARTERS = words("""
            The A An This That These Those It Its He His She Her They Their We Our I You Your My But And Or So
            Yet Nor In On At By For From With As If When While After Before Since Because Although Though
            However Meanwhile Then There Here What Who Why How Where Which Not No Some Many Most Both Each All
            Another Other Others Now Also Once Under Over During Earlier Later Last Such According Instead Still
            Despite Until To Is Are Was Were Do Does Did Of Even Just Only Officials Police People Through
            Without Among Moreover Nevertheless Therefore Thus Perhaps Today Yesterday Asked Thousands Hundreds""");

    private Abbreviations() {}

    static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** "U.S", "D.C", "Ph.D": short parts between dots. */
    static boolean isAcronym(String word) {
        if (word.indexOf('.') < 0) {
            return false;
        }
        int part = 0;
        for (int i = 0; i < word.length(); i++) {
            part = word.charAt(i) == '.' ? 0 : part + 1;
            if (part > 2 || Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "a.m", "p.m". */
    static boolean isClock(String word) {
        return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+"));
    }
}
