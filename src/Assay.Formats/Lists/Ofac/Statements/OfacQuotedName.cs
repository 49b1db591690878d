using Assay.Listings;

namespace Assay.Formats.Lists.Ofac.Statements;

/// <summary>Names in the remarks of the CSV: <c>a.k.a. 'RDIF'</c>. They are the weak ones; the strong ones stand in the alias file.</summary>
internal static class OfacQuotedName
{
    /// <summary>What stands before a name: a letter of its own, then this.</summary>
    private const string Mark = ".k.a. '";
    private const string TradeMark = "d.b.a. '";

    /// <summary>Reads a phrase, without "alt." before it.</summary>
    public static bool TryRead(ReadOnlySpan<char> phrase, out Alias alias)
    {
        alias = new Alias("", AliasQuality.Weak);
        if (!Begins(phrase))
            return false;
        var name = phrase[(Mark.Length + 1)..];
        name = (name.EndsWith("'", StringComparison.Ordinal) ? name[..^1] : name).Trim();
        if (name.IsEmpty)
            return false;
        alias = new Alias(name.ToString(), phrase[0] == 'f' ? AliasQuality.Former : AliasQuality.Weak);
        return true;
    }

    /// <summary>Whether a name begins here.</summary>
    public static bool Begins(ReadOnlySpan<char> text) =>
        text.Length > Mark.Length + 1
        && (
            text[1..].StartsWith(Mark, StringComparison.Ordinal)
            || text.StartsWith(TradeMark, StringComparison.Ordinal)
        );

    /// <summary>Where the next name's mark stands, from a place on; -1 where there is none.</summary>
    public static int NextMark(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOf(Mark);
        return at < 0 ? -1 : from + at;
    }
}
