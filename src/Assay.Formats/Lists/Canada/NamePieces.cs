namespace Assay.Formats.Lists.Canada;

/// <summary>Takes texts of several names apart at signs that stand between names, and not at those within one.</summary>
internal static class NamePieces
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.OrdinalIgnoreCase)
    {
        "LLC",
        "Ltd",
        "Limited",
        "Inc",
        "Co",
        "Co Ltd",
        "GmbH",
        "SA",
        "JSC",
        "OJSC",
        "CJSC",
        "PJSC",
        "AO",
        "OAO",
        "OOO",
        "PAO",
        "ZAO",
        "FSUE",
        "АО",
        "ОАО",
        "ООО",
        "ПАО",
        "ЗАО",
        "НАО",
        "САО",
        "МК",
        "ФГУП",
        "ГУП",
        "Некоммерческое Партнерство",
    };

    /// <summary>The pieces between a sign that stands in no brackets and quotes; the text itself where there is none. None is empty.</summary>
    public static IReadOnlyList<string> SplitAt(string text, char sign)
    {
        var pieces = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Math.Max(0, depth + Step(text, i));
            if (text[i] != sign || depth > 0 && !StandsFree(text, i))
                continue;
            pieces.Add(text[start..i]);
            start = i + 1;
            depth = 0;
        }
        pieces.Add(text[start..]);
        string[] trimmed = [.. pieces.Select(p => p.Trim()).Where(p => p.Length > 0)];
        return trimmed.Length > 0 ? trimmed : [text];
    }

    /// <summary>
    /// The pieces between commas, but for those within a name: before or behind a legal form ("Банк Зенит, ПАО"), and before what goes on in small
    /// letters ("образования, науки и молодежи").
    /// </summary>
    public static IEnumerable<string> SplitAtCommas(string text)
    {
        var name = "";
        foreach (var piece in SplitAt(text, ','))
        {
            var goesOn = name.Length > 0 && (IsLegalForm(piece) || IsLegalForm(name) || GoesOn(piece));
            if (!goesOn && name.Length > 0)
                yield return name;
            name = goesOn ? $"{name}, {piece}" : piece;
        }
        if (name.Length > 0)
            yield return name;
    }

    /// <summary>Whether a piece goes on in small letters, and not with a French article, or with "or" or "and", which stand between names.</summary>
    private static bool GoesOn(string piece) =>
        char.IsLower(piece[0])
        && !(piece.Length > 1 && piece[1] is '\'' or '’')
        && !piece.StartsWith("or ", StringComparison.Ordinal)
        && !piece.StartsWith("and ", StringComparison.Ordinal);

    /// <summary>A slash beside a blank or behind a quote stands between names, even where a quote before it was never closed.</summary>
    private static bool StandsFree(string text, int at) =>
        text[at] == '/'
        && (
            at > 0 && text[at - 1] is ' ' or '"' or '”' or '»' || at + 1 < text.Length && text[at + 1] == ' '
        );

    private static bool IsLegalForm(string piece) =>
        LegalForms.Contains(piece.Replace(".", "", StringComparison.Ordinal).Trim());

    /// <summary>+1 where a bracket or quote opens, -1 where one closes. A straight quote closes behind a letter or sign and opens behind a blank.</summary>
    private static int Step(string text, int at) =>
        text[at] switch
        {
            '(' or '«' or '“' => 1,
            ')' or '»' or '”' => -1,
            '"' => at + 1 < text.Length
            && char.IsLetterOrDigit(text[at + 1])
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                ? 1
                : -1,
            _ => 0,
        };
}
