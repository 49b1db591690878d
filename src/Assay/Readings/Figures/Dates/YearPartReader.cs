using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>
/// Reads halves and seasons of a year as months from and to: "second half of 2029", "H1 2025", "summer of 2024", "last autumn", "весны 2026 года",
/// "минулої осені". A winter lies in two years and stays the year named.
/// </summary>
internal static class YearPartReader
{
    private const int Winter = 12;
    private const int SeasonMonths = 3;
    private const int HalfMonths = 6;

    private static readonly WordTable<int> Seasons = new([
        .. WordTable.Each(3, "spring весн|а|ы|у|е|ой|и|і|ою навесні"),
        .. WordTable.Each(6, "summer лет|о|а|у|ом|е літ|о|а|ку|ом влітку"),
        .. WordTable.Each(9, "autumn fall осен|ь|и|ью осін|ь осені восени"),
        .. WordTable.Each(Winter, "winter зим|а|ы|у|е|ой|и|і|ою взимку"),
    ]);

    private static readonly WordTable<int> Turns = new([
        .. WordTable.Each(-1, "last прошл|ой|ого|ым|ую|ое минул|ої|ого|ою|у"),
        .. WordTable.Each(0, "this эт|ой|ого|им|у ц|ієї|ього|ю"),
        .. WordTable.Each(1, "next следующ|ей|его|им|ую будущ|ей|его|им|ую наступн|ої|ого|ою|у"),
    ]);

    private static readonly WordTable<bool> Halves = new(
        WordTable.Each(true, "half полугоди|е|и|я|ю|ем половин|а|е|ы|у|ой|і|и|ою піврічч|я|і|ю")
    );

    private static readonly WordTable<bool> Ahead = WordTable.Of(
        "by will would shall due expect expects expected plans planned hopes планують планирует планируют ожидает очікує буде будет к до"
    );

    /// <summary>The words one begins with, besides ordinals.</summary>
    public static IEnumerable<string> Openers => [.. Seasons.Words, .. Turns.Words, "H1", "H2"];

    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(
        TokenizedText text,
        int token,
        LocalDate? written,
        IReadOnlyList<Figure> figures,
        out WrittenDay day,
        out int end
    )
    {
        day = default;
        end = token + 1;
        if (text[token].Kind == TokenKind.Sign)
            return false;
        var letters = text.Letters(token);
        if (Seasons.TryGet(letters, out var season))
        {
            if (!YearNamed.TryRead(text, end, written, figures, out var year, out var isInferred, out end))
                return false;
            day = Of(year, season, isInferred);
            return true;
        }
        if (
            Turns.TryGet(letters, out var turn)
            && Surroundings.GoesOn(text, end)
            && Seasons.TryGet(text.Letters(end), out season)
        )
        {
            end++;
            // "this fall in prices", "this spring is dry": a fall is more often something else.
            if (text.Is(token, "this") && text.Is(token + 1, "fall") || written is not { } on)
                return false;
            day = Of(YearOf(on, season, turn), season, isInferred: true);
            return true;
        }
        return TryHalf(text, token, written, figures, out day, out end);
    }

    private static WrittenDay Of(int year, int season, bool isInferred) =>
        season == Winter
            ? new WrittenDay(year, null, null, isInferred)
            : new WrittenDay(year, season, null, isInferred) { LastMonth = season + SeasonMonths - 1 };

    /// <summary>The year of the last season that is over, of the one of this year, of the next that begins.</summary>
    private static int YearOf(LocalDate on, int season, int turn) =>
        turn switch
        {
            0 => on.Year,
            < 0 => season + SeasonMonths <= on.Month ? on.Year : on.Year - 1,
            _ => season > on.Month ? on.Year : on.Year + 1,
        };

    private static bool TryHalf(
        TokenizedText text,
        int token,
        LocalDate? written,
        IReadOnlyList<Figure> figures,
        out WrittenDay day,
        out int end
    )
    {
        day = default;
        end = token + 1;
        var letters = text.Letters(token);
        int half;
        var isLetter = letters is "H1" or "H2" or "1H" or "2H";
        if (isLetter)
        {
            half = letters[0] == 'H' ? letters[1] - '0' : letters[0] - '0';
        }
        else
        {
            if (!NumberWords.Ordinals.TryGet(letters, out half) || half > 2)
                return false;
            if (Surroundings.IsTightDash(text, end))
                end++;
            if (!Surroundings.GoesOn(text, end) || !Halves.Has(text.Letters(end)))
                return false;
            end++;
        }
        int year;
        var isInferred = true;
        if (YearNamed.TryRead(text, end, written, figures, out var named, out var isOpen, out var behind))
            (year, isInferred, end) = (named, isOpen, behind);
        else if (written is not { } on || !IsAlone(text, token, ref end))
            return false;
        else
            year = text.Is(end - 1, "year") ? on.Year : YearOfHalf(text, token, on, half);
        var first = 1 + (half - 1) * HalfMonths;
        day = new WrittenDay(year, first, null, isInferred) { LastMonth = first + HalfMonths - 1 };
        return true;
    }

    /// <summary>"in the first half", "the first half of the year", "first-half profit", "в первом полугодии": not the first half of something else.</summary>
    private static bool IsAlone(TokenizedText text, int token, ref int end)
    {
        if (text.Is(end, "of"))
        {
            if (!text.Is(end + 1, "the") || !text.Is(end + 2, "year"))
                return false;
            end += 3;
            return true;
        }
        if (text.Is(end, "года") || text.Is(end, "року"))
        {
            end++;
            return true;
        }
        var isYearWord = !text.Is(end - 1, "half") && !text.Letters(end - 1).StartsWith("половин");
        if (isYearWord)
            return true;
        return text.Is(token - 1, "the")
            && (text.Is(token - 2, "in") || text.Is(token - 2, "for") || text.Is(token - 2, "over"))
            && (
                !Surroundings.GoesOn(text, end)
                || text[end].Kind == TokenKind.Sign
                || text.Is(end, "and")
                || text.Is(end, "to")
                || text.Is(end, "from")
            );
    }

    private const int AheadReach = 12;

    private static int YearOfHalf(TokenizedText text, int token, LocalDate on, int half)
    {
        var begins = 1 + (half - 1) * HalfMonths;
        if (begins < on.Month)
            return on.Year;
        for (var i = token - 1; i >= 0 && i >= token - AheadReach && Surroundings.GoesOn(text, i + 1); i--)
            if (text[i].Kind == TokenKind.Word && Ahead.Has(text.Letters(i)))
                return on.Year;
        return on.Year - 1;
    }
}
