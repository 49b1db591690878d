using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Abbreviations that a text introduces in brackets behind a name, “Nordic Rare Earths (NRE)”, and uses from there on.</summary>
internal sealed class Abbreviations(ReferentBook book)
{
    private const int Longest = 8;

    /// <summary>Adds the mentions.</summary>
    public void Add()
    {
        var text = book.Text;
        var introduced = new Dictionary<string, ReferentDraft>(StringComparer.Ordinal);
        foreach (var mention in book.Mentions.ToList())
        {
            var token = text.TokenAt(mention.Span.End);
            if (!text.Is(token, '(') || token + 1 >= text.Count)
                continue;
            var abbreviation = token + 1;
            while (
                abbreviation < text.Count
                && text[abbreviation].Kind == TokenKind.Sign
                && abbreviation < token + 3
            )
                abbreviation++;
            if (
                abbreviation >= text.Count
                || !text[abbreviation].IsAllCapitals
                || text[abbreviation].Length > Longest
            )
                continue;
            var end = abbreviation + 1;
            while (
                end < text.Count
                && text[end].Kind == TokenKind.Sign
                && !text.Is(end, ')')
                && end < abbreviation + 3
            )
                end++;
            var referent = book.Drafts[mention.Referent];
            // (“TLM” or the “Company”)
            var isClosed =
                text.Is(end, ')')
                || text.Is(end, "or")
                || text.Is(end, "and")
                || text.Is(end, ';')
                || text.Is(end, ',');
            if (isClosed && MayBeAbbreviated(referent.Kind))
                introduced.TryAdd(text.Letters(abbreviation).ToString(), referent);
        }
        if (introduced.Count == 0)
            return;
        var taken = book.Begun(credits: true);
        var lookup = introduced.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].IsAllCapitals && lookup.TryGetValue(text.Letters(i), out var referent) && !taken[i])
                book.Mention(
                    i,
                    i + 1,
                    MentionForm.Short,
                    referent,
                    $"the abbreviation the text gives to {referent.Name}"
                );
        }
    }

    private static bool MayBeAbbreviated(MentionKind kind) =>
        kind is MentionKind.Organisation or MentionKind.Instrument or MentionKind.Place;
}
