namespace Assay.Readings.Figures.Dates;

/// <summary>Tells verbs of the past by their endings: "announced", "подписали", "повідомив".</summary>
internal static class PastVerbs
{
    private const int Shortest = 5;

    private static readonly string[] Endings =
    [
        "ал",
        "ил",
        "ел",
        "ял",
        "ала",
        "ила",
        "ела",
        "яла",
        "али",
        "или",
        "ели",
        "яли",
        "ало",
        "ило",
        "лся",
        "лась",
        "лись",
        "лось",
        "ошла",
        "ошли",
        "ошёл",
        "ошел",
        "ав",
        "ив",
        "їв",
        "ився",
        "вся",
        "лася",
        "лися",
        "лося",
        "ула",
        "ули",
        "уло",
        "ено",
        "ано",
    ];

    /// <summary>Whether a word ends like one.</summary>
    public static bool IsPast(ReadOnlySpan<char> letters)
    {
        if (letters.Length < Shortest)
            return false;
        if (letters[^1] == 'd')
            return letters[^2] == 'e';
        foreach (var ending in Endings)
            if (letters.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
