using System.Collections.Frozen;

namespace Assay.Formats.Documents;

/// <summary>The most frequent words of the languages told apart, less those that a neighbour has too.</summary>
internal static class LanguageWords
{
    /// <summary>English; without words that are as frequent in French, German, Dutch, Spanish or Italian ("a", "in", "on", "me", "is" …).</summary>
    public static FrozenSet<string> English { get; } =
        Words(
            """
            the of and to that for with was by from at as are were this have has had not be it its which but or an
            his her their they he she you we our your would will could should can may might must been being than
            then there these those them who what when where how all any some other such into after before between
            under over through during about against because while more most also only out up no if so do does did
            said says new one two first last year years day people government company states president under per
            each both own same very just even still many much well back here now since until without within upon
            shall article agreement party parties section page date against according including told including
            """
        );

    /// <summary>Ukrainian; without words that Russian writes the same.</summary>
    public static FrozenSet<string> Ukrainian { get; } =
        Words(
            """
            і й та що як це від про для щодо він вона вони його її їх ми ви був була було були є який яка яке які
            яку яким якій якого цей ця ці цього цієї цих цьому цю але або якщо коли де там тут тому вже ще лише
            тільки також після перед під час між через проти із зі біля понад всі всіх усі весь все вона йому їй
            їм нам нас може можуть має мають треба буде будуть бути рік року роки років роках день дня днів
            україни україна україні українських українського російської росії росія росією державної держави
            компанія компанії заявив заявила сказав сказала повідомив повідомила згідно однак адже бо щоб
            чи навіть дуже більше менше перший другий один одна два три новий нова нові багато
            """
        );

    /// <summary>Russian; without words that Ukrainian writes the same.</summary>
    public static FrozenSet<string> Russian { get; } =
        Words(
            """
            и что как это от об о для он она они его её ее их мы вы был была было были есть который которая которое
            которые которую которым которой которого этот эта эти этого этой этих этому эту но или если когда где
            там здесь поэтому уже еще ещё лишь только также после перед под время между через против из со около
            более все всех весь всё ему ей им нам нас может могут имеет имеют нужно будет будут быть год года лет
            годы годах день дня дней россии россия россией российской российских украины украине государственной
            государства компания компании заявил заявила сказал сказала сообщил сообщила согласно однако ведь
            чтобы ли даже очень больше меньше первый второй один одна два три новый новая новые много при
            """,
            but: Ukrainian
        );

    private static FrozenSet<string> Words(string text, FrozenSet<string>? but = null) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(w => but?.Contains(w) != true)
            .ToFrozenSet(StringComparer.Ordinal);
}
