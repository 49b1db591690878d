using Assay.Formats.Lists.Ofac.Statements;
using Assay.Listings;

namespace Assay.Formats.Lists.Ofac;

/// <summary>
/// The remarks of OFAC's CSV: phrases divided by semicolons, each with a label that tells what it is
/// (<c>DOB 12 Apr 1975; POB Kyiv, Ukraine; nationality Russia; Tax ID No. 773013083324 (Russia); a.k.a. 'X'; Linked To: Y.</c>).
/// </summary>
internal static class OfacRemarks
{
    /// <summary>Letters of a weak name; how far its end is looked for.</summary>
    private const int MostName = 1_000;

    /// <summary>
    /// Divides remarks. A semicolon divides, but not within a weak name, which ends with a quotation mark and a semicolon
    /// (names have apostrophes of their own). The full stop at the very end is not part of the last phrase.
    /// </summary>
    public static IEnumerable<string> Split(string text)
    {
        var all = text.Trim();
        if (all.EndsWith('.'))
            all = all[..^1];
        // By places and not by copies of the rest: remarks of nothing but semicolons would take for ever.
        var at = 0;
        while (at < all.Length)
        {
            if (char.IsWhiteSpace(all[at]))
            {
                at++;
                continue;
            }
            var end = at + EndOfFirst(all.AsSpan(at));
            var phrase = WithoutBrackets(all.AsSpan(at, end - at).Trim()).ToString();
            if (phrase.Length > 0)
                yield return phrase;
            at = end + 1;
        }
    }

    /// <summary>Reads remarks into a party.</summary>
    /// <param name="text">The remarks.</param>
    /// <param name="isCut">Whether they break off, so that the last phrase is not to be believed: half a number is another number.</param>
    /// <param name="draft">The party.</param>
    /// <param name="statements">What takes the phrases.</param>
    public static void Read(string text, bool isCut, PartyDraft draft, OfacStatements statements)
    {
        string? last = null;
        foreach (var phrase in Split(text))
        {
            if (last is not null)
                statements.TakePhrase(last);
            last = phrase;
        }
        if (last is not null && isCut)
            draft.AddNotUnderstood(ListedParty.CutOff, last);
        else if (last is not null)
            statements.TakePhrase(last);
    }

    /// <summary>"(Linked To: X)": some phrases stand in brackets.</summary>
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> phrase) =>
        phrase is ['(', .., ')'] && phrase[1..].IndexOf('(') < 0 ? phrase[1..^1] : phrase;

    private static int EndOfFirst(ReadOnlySpan<char> text)
    {
        var semicolon = text.IndexOf(';');
        if (semicolon < 0)
            return text.Length;
        const int name = 8; // behind the mark that begins one
        if (!OfacQuotedName.Begins(text))
            return semicolon;
        // Not farther than the next name: an unclosed one must not swallow it.
        var near = text[..Math.Min(text.Length, MostName)];
        var next = OfacQuotedName.NextMark(near, name);
        var closed = near[name..(next < 0 ? near.Length : next)].IndexOf("';");
        if (closed >= 0)
            return name + closed + 1;
        return next < 0 && near.Length == text.Length && text[^1] == '\'' ? text.Length : semicolon;
    }
}
